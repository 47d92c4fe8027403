/** Finds the POP3 server of a domain: what its name servers say (RFC 6186), else the usual names. */
import { Resolver } from 'node:dns/promises';
import { type ConnectOptions, connect } from '@/lib/pop3';
import { openPublicLine } from '@/lib/server/public-line';
import type { KeptServer } from './credentials.ts';

/** How long one server may take from the first packet to its greeting. */
const GREETING_MS = 5_000;

/** How long a name server may take for one question, and how often it is asked. */
const DNS_MS = 2_000;
const DNS_TRIES = 2;

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

/** Where a domain's name servers say that a service is. */
interface Service {
  readonly name: string;
  readonly port: number;
}

/** What discovery asks of the world; the real one unless told. */
export interface DiscoveryOptions {
  /** The services of that name, the preferred first; none where there are none. */
  readonly services?: (name: string) => Promise<readonly Service[]>;
  /** Resolves where a POP3 server greets there in private, with a certificate for its name. */
  readonly greets?: (server: KeptServer, signal: AbortSignal) => Promise<unknown>;
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

/** All are asked at once; of those that greet, the first in the list. */
async function firstThatGreets(
  servers: readonly KeptServer[],
  greets: NonNullable<DiscoveryOptions['greets']>,
): Promise<KeptServer | null> {
  const enough = new AbortController();
  const greeted = servers.map((server) =>
    greets(server, enough.signal).then(
      () => true,
      // Not there, not private, or no POP3: the next one may be.
      () => false,
    ),
  );
  try {
    for (const [at, server] of servers.entries()) if (await greeted[at]) return server;
    return null;
  } finally {
    enough.abort(new Error('another server was found'));
  }
}

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

async function askNameServers(name: string): Promise<Service[]> {
  const resolver = new Resolver({ timeout: DNS_MS, tries: DNS_TRIES });
  // No such record, or no answer: the usual names are tried.
  const records = await resolver.resolveSrv(name).catch(() => []);
  return records
    .filter((record) => record.name !== '')
    .sort((a, b) => a.priority - b.priority || b.weight - a.weight)
    .map(({ name: host, port }) => ({ name: host.toLowerCase().replace(/\.$/, ''), port }));
}
