/** The list of mail servers as the administrator writes it: `[domain,…=]pop3s://host[:port][+smtps://host[:port]] …`. */

/** Where a server is, and how its line is secured. */
interface Address {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
}

/** One entry, as far as the list says it. */
export interface ListedServer extends Address {
  /** Whoever has an address there need not choose. In lower case. */
  readonly domains: readonly string[];
  /** Where its accounts hand their mail in; null where the entry does not say. */
  readonly submission: Address | null;
}

/** What stands before `://`, and what it means. */
type Schemes = Readonly<Record<string, Omit<Address, 'host'>>>;

const POP3: Schemes = {
  'pop3s:': { port: 995, security: 'tls' },
  'pop3:': { port: 110, security: 'starttls' },
};

const SMTP: Schemes = {
  'smtps:': { port: 465, security: 'tls' },
  'smtp:': { port: 587, security: 'starttls' },
};

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
  const [incoming = '', outgoing, ...more] = entry.slice(at + 1).split('+');
  const server = readAddress(incoming, POP3);
  const submission = outgoing === undefined ? null : readAddress(outgoing, SMTP);
  const isSaid = outgoing === undefined || submission !== null;
  if (server === null || !isSaid || more.length > 0) return null;
  return domains.every((domain) => NAME.test(domain)) ? { ...server, domains, submission } : null;
}

function readAddress(address: string, schemes: Schemes): Address | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, href } = new URL(address);
  const scheme = schemes[protocol];
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  // Whatever else an address may hold (a path, a user) would be left unheard here.
  const isBare = href.replace(/\/$/, '') === `${protocol}//${hostname}${port && `:${port}`}`;
  if (scheme === undefined || host === '' || !isBare) return null;
  return { host, port: port === '' ? scheme.port : Number(port), security: scheme.security };
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
