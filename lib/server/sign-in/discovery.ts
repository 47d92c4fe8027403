/** Finds the POP3 server of a domain: what its name servers say (RFC 6186), else the usual names. */
import { type ConnectOptions, connect } from '@/lib/pop3';
import { openPublicLine } from '@/lib/server/public-line';
import {
  type AskServices,
  askNameServers,
  firstThatGreets,
  type Greets,
} from '@/lib/server/service-records';
import type { KeptServer } from './credentials.ts';

/** How long one server may take from the first packet to its greeting. */
const GREETING_MS = 5_000;

/** What nearly every provider calls it, the most telling first. */
const USUAL_NAMES = ['pop3.', 'pop.', 'mail.', ''] as const;

/**
 * What came of it. `elsewhere`: the name servers name a host of another domain. Nothing proves
 * that they told the truth, so that a password may only go there once its owner has said so
 * (RFC 6186 §4).
 */
export type Discovery =
  | { readonly kind: 'found'; readonly server: KeptServer }
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: 'none' };

/** @param domain in lower case, checked to be a name */
export type Discover = (domain: string) => Promise<Discovery>;

/** What discovery asks of the world; the real one unless told. */
export interface DiscoveryOptions {
  readonly services?: AskServices;
  readonly greets?: Greets<KeptServer>;
}

/** Looks for servers; sends nothing but greetings' CAPA and QUIT. */
export function createDiscovery(options: DiscoveryOptions = {}): Discover {
  const { services = askNameServers, greets = greetPublic } = options;
  return async (domain) => {
    const named = (await services(`_pop3s._tcp.${domain}`))[0];
    const isOwn = named && (named.name === domain || named.name.endsWith(`.${domain}`));
    if (named && !isOwn) return { kind: 'elsewhere', host: named.name };
    const hosts = USUAL_NAMES.map((name) => `${name}${domain}`);
    const candidates = [
      ...(named?.port === 995 ? [named.name] : []),
      ...hosts.filter((host) => host !== named?.name),
    ];
    const server =
      (await firstThatGreets(candidates.map(byTls), greets)) ??
      (await firstThatGreets(hosts.map(byStarttls), greets));
    return server ? { kind: 'found', server } : { kind: 'none' };
  };
}

const byTls = (host: string): KeptServer => ({ host, port: 995, security: 'tls' });
const byStarttls = (host: string): KeptServer => ({ host, port: 110, security: 'starttls' });

async function greetPublic(server: KeptServer, signal: AbortSignal): Promise<void> {
  const options: ConnectOptions = {
    ...server,
    openSocket: openPublicLine,
    deadlines: { connect: GREETING_MS },
    signal,
  };
  const session = await connect(options);
  // Nobody signed in: whatever becomes of this QUIT changes nothing.
  await session.quit().catch(() => {});
}
