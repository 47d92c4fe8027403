/** The list of mail servers as the administrator writes it: `[domain,…=]pop3s://host[:port] …`. */

/** One entry, as far as the list says it. */
export interface ListedServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  /** Whoever has an address there need not choose. In lower case. */
  readonly domains: readonly string[];
}

const DEFAULTS = {
  'pop3s:': { port: 995, security: 'tls' },
  'pop3:': { port: 110, security: 'starttls' },
} as const;

const NAME = /^[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?$/;

/** The entries; null where one of them will not do, or two have the same server or domain. */
export function readServerList(text: string): readonly ListedServer[] | null {
  const servers: ListedServer[] = [];
  for (const entry of text.trim().split(/\s+/)) {
    const server = readEntry(entry.toLowerCase());
    if (server === null) return null;
    servers.push(server);
  }
  const names = servers.map(({ host, port }) => `${host}:${port}`);
  const domains = servers.flatMap((server) => server.domains);
  return isDistinct(names) && isDistinct(domains) ? servers : null;
}

function readEntry(entry: string): ListedServer | null {
  const at = entry.indexOf('=');
  const domains = at < 0 ? [] : entry.slice(0, at).split(',');
  const address = entry.slice(at + 1);
  if (!URL.canParse(address) || !domains.every((domain) => NAME.test(domain))) return null;
  const { protocol, hostname, port, href } = new URL(address);
  if (protocol !== 'pop3s:' && protocol !== 'pop3:') return null;
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  // Whatever else an address may hold (a path, a user) would be left unheard here.
  const isBare = href.replace(/\/$/, '') === `${protocol}//${hostname}${port && `:${port}`}`;
  if (host === '' || !isBare) return null;
  const { security, port: otherwise } = DEFAULTS[protocol];
  return { host, port: port === '' ? otherwise : Number(port), security, domains };
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
