/** Which submission server a person may name: one on the internet, in private, at the ports for it. */
import { hostName, isInternetName } from '@/lib/server/internet-name';
import { Problem } from '@/lib/server/problem';
import { telling } from '@/lib/words/say';
import type { SubmissionServer } from './smtp-line.ts';

/** Where it is. */
export interface Where {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
}

/** By TLS and by STARTTLS (RFC 8314 §3.3). Port 25 is for servers among themselves, and any other would make of us a way to probe. */
const PORTS: Readonly<Record<Where['security'], number>> = { tls: 465, starttls: 587 };

/**
 * The server as it may be used.
 * @throws Problem `host-refused`
 */
export function submissionNamed({ host: text, port, security }: Where): Where {
  const host = hostName(text);
  if (!isInternetName(host) || port !== PORTS[security]) {
    throw new Problem('host-refused', { told: telling('problem.way-hosts') });
  }
  return { host, port, security };
}

/** Only public addresses of it are ever connected to. */
export function publicServer(where: Where): SubmissionServer {
  return { ...where, ca: null, reach: 'public' };
}
