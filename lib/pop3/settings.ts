/** Connect options with every gap filled. */
import { StateError } from './errors.ts';
import { type Deadlines, defaultDeadlines, defaultLimits, type Limits } from './limits.ts';
import type { ConnectOptions } from './options.ts';
import type { Target } from './transport.ts';
import type { Transport } from './transport-contract.ts';

export interface Settings extends ConnectOptions {
  port: number;
  limits: Limits;
  deadlines: Deadlines;
  /** Takes the place of sockets. */
  dial?: (target: Target, signal: AbortSignal) => Promise<Transport>;
}

/** @throws StateError when host or port cannot be */
export function settle(options: ConnectOptions): Settings {
  const port = options.port ?? (options.security === 'tls' ? 995 : 110);
  if (options.host === '' || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StateError('A host and a port from 1 to 65535 are needed');
  }
  return {
    ...options,
    port,
    limits: { ...defaultLimits, ...options.limits },
    deadlines: { ...defaultDeadlines, ...options.deadlines },
  };
}
