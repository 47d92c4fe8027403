/** A TCP line to a host that a stranger named: only to public addresses, checked as they are used. */
import { Resolver } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { isPublicAddress } from './address-policy.ts';

/** How long a name server may take for one question, and how often it is asked. */
const DNS_MS = 2_000;
const DNS_TRIES = 2;

/** More addresses than any mail server has; a hostile zone could name thousands. */
const MAX_ADDRESSES = 8;

/** Where to, and what gives up. */
export interface LineTarget {
  readonly host: string;
  readonly port: number;
  readonly signal: AbortSignal;
}

/** Opens a line. Whatever goes wrong, the error tells nobody whether such a host exists inside. */
export type OpenLine = (target: LineTarget) => Promise<Socket>;

/** What an opener stands on; the real ones unless told. */
export interface LineOptions {
  /** All addresses of a name, IPv4 and IPv6. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  readonly isAllowed?: (address: string) => boolean;
}

/** The host has no address that may be connected to. */
class NotPublicError extends Error {
  override readonly name = 'NotPublicError';

  constructor() {
    super('the host has no public address');
  }
}

/**
 * The name is looked up once, each address is checked, and the line goes to one of those checked:
 * nothing is looked up again, so that no answer can change in between.
 */
export function lineOpener(options: LineOptions = {}): OpenLine {
  const { resolve = askNameServers, isAllowed = isPublicAddress } = options;
  return async ({ host, port, signal }) => {
    const found = isIP(host) === 0 ? await resolve(host) : [host];
    signal.throwIfAborted();
    const addresses = found.filter(isAllowed).slice(0, MAX_ADDRESSES);
    if (addresses.length === 0) throw new NotPublicError();
    return connectToOneOf(addresses, { host, port, signal });
  };
}

/** To public addresses of the internet. */
export const openPublicLine: OpenLine = lineOpener();

function connectToOneOf(
  addresses: readonly string[],
  { host, port, signal }: LineTarget,
): Promise<Socket> {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: isIP(host) === 0 ? host : (addresses[0] ?? host),
      port,
      autoSelectFamily: true,
      noDelay: true,
      lookup: (_, __, done) => done(null, all),
    });
    const giveUp = () => socket.destroy(new Error('given up'));
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('error', reject);
    socket.once('close', () => signal.removeEventListener('abort', giveUp));
    socket.once('connect', () => {
      socket.off('error', reject);
      socket.setKeepAlive(true, 60_000);
      resolve(socket);
    });
  });
}

/** Name servers alone: names that only this machine's own files know are none of a stranger's business. */
async function askNameServers(host: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: DNS_MS, tries: DNS_TRIES });
  const answers = await Promise.allSettled([resolver.resolve6(host), resolver.resolve4(host)]);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}
