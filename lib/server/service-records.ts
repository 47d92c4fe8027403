/** Where a domain's services are: what its name servers say (RFC 6186), and which of some servers is there. */
import { Resolver } from 'node:dns/promises';

/** How long a name server may take for one question, and how often it is asked. */
const DNS_MS = 2_000;
const DNS_TRIES = 2;

/** Where a domain's name servers say that a service is. */
export interface Service {
  readonly name: string;
  readonly port: number;
}

/** The services of a name such as `_pop3s._tcp.example.org`, the preferred first. */
export type AskServices = (name: string) => Promise<readonly Service[]>;

export const askNameServers: AskServices = async (name) => {
  const resolver = new Resolver({ timeout: DNS_MS, tries: DNS_TRIES });
  // No such record, or no answer: the usual names are tried.
  const records = await resolver.resolveSrv(name).catch(() => []);
  return records
    .filter((record) => record.name !== '')
    .sort((a, b) => a.priority - b.priority || b.weight - a.weight)
    .map(({ name: host, port }) => ({ name: host.toLowerCase().replace(/\.$/, ''), port }));
};

/** Resolves where a server greets there in private, with a certificate for its name. */
export type Greets<Server> = (server: Server, signal: AbortSignal) => Promise<unknown>;

/** All are asked at once; of those that greet, the first in the list. */
export async function firstThatGreets<Server>(
  servers: readonly Server[],
  greets: Greets<Server>,
): Promise<Server | null> {
  const enough = new AbortController();
  const greeted = servers.map((server) =>
    greets(server, enough.signal).then(
      () => true,
      // Not there, not private, or something else: the next one may be.
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
