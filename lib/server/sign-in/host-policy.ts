/** Which mail server a person may sign in to: the configured ones, and others where that is allowed. */

import type { SignInRequest } from '@/lib/contract/sign-in';
import type { ConfiguredServer } from '@/lib/server/config';
import { domainOf, hostName, isInternetName } from '@/lib/server/internet-name';
import { Problem } from '@/lib/server/problem';
import { telling } from '@/lib/words/say';
import type { NamedServer } from './account.ts';
import type { KeptServer } from './credentials.ts';
import type { Discover } from './discovery.ts';

/** POP3 with STLS and by TLS (RFC 8314 §3.3). Any other port would make of us a way to probe. */
const PORTS: readonly number[] = [110, 995];

/** A server that the administrator named. */
type ListedServer = NamedServer & Pick<ConfiguredServer, 'domains'>;

/** What the administrator decided. */
export interface HostPolicyOptions {
  readonly servers: readonly ListedServer[];
  /** Whether people may name others on the internet. */
  readonly others: 'refused' | 'allowed';
  /** Looks for the server of a domain. */
  readonly discover: Discover;
}

/** Decides where a password may go. */
export interface HostPolicy {
  readonly servers: readonly ListedServer[];
  readonly others: 'refused' | 'allowed';
  /**
   * The server that the request names, or that its address belongs to. Nothing is sent to it yet;
   * where others are allowed, it may first have to be looked for.
   * @throws Problem `host-refused`, in words that say what to do
   */
  serverFor(asked: Pick<SignInRequest, 'address' | 'server'>): Promise<NamedServer>;
  /** All that credentials may have been proved to: which one, the account's id tells. */
  provable(kept: KeptServer | null): readonly NamedServer[];
}

/** The administrator's decision as a policy. */
export function createHostPolicy({ servers, others, discover }: HostPolicyOptions): HostPolicy {
  const only = servers.length === 1 && others === 'refused' ? servers[0] : undefined;
  return {
    servers,
    others,
    serverFor: async ({ address, server: named }) => {
      if (named?.host !== undefined)
        return namedServer(servers, others, { ...named, host: named.host });
      if (only) return only;
      const domain = domainOf(address);
      const listed = servers.find(({ domains }) => domains.includes(domain));
      if (listed) return listed;
      if (others === 'refused' || domain === '') throw unknownDomain(domain, others);
      return discovered(domain, await discover(domain));
    },
    provable: (kept) => (others === 'allowed' && kept ? [...servers, publicServer(kept)] : servers),
  };
}

/** A server on the internet: only public addresses of it are ever connected to. */
function publicServer({ host, port, security }: KeptServer): NamedServer {
  const name = `${host}:${port}`;
  const rest = { ca: null, username: 'address', reach: 'public' } as const;
  return { name, host, port, security, ...rest };
}

type Named = NonNullable<SignInRequest['server']> & { readonly host: string };

function namedServer(
  servers: readonly ListedServer[],
  others: HostPolicyOptions['others'],
  named: Named,
): NamedServer {
  const host = hostName(named.host);
  const listed = servers.find(
    (server) =>
      server.host === host &&
      (named.port ?? server.port) === server.port &&
      (named.security ?? server.security) === server.security,
  );
  if (listed) return listed;
  if (others === 'refused' || !isInternetName(host)) throw new Problem('host-refused');
  const security = named.security ?? (named.port === 110 ? 'starttls' : 'tls');
  const port = named.port ?? (security === 'tls' ? 995 : 110);
  if (security === 'plain' || !PORTS.includes(port)) {
    throw new Problem('host-refused', {
      told: telling('problem.host-ports'),
    });
  }
  return publicServer({ host, port, security });
}

function discovered(domain: string, found: Awaited<ReturnType<Discover>>): NamedServer {
  if (found.kind === 'found') return publicServer(found.server);
  const told =
    found.kind === 'elsewhere'
      ? telling('problem.host-elsewhere', { domain, host: found.host })
      : telling('problem.host-not-found', { domain });
  throw new Problem('host-refused', { told });
}

function unknownDomain(domain: string, others: HostPolicyOptions['others']): Problem {
  const where = domain === '' ? 'unnamed' : 'named';
  const told = telling('problem.host-unknown', { where, domain, others });
  return new Problem('host-refused', { told });
}
