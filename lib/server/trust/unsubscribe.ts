/** How one leaves a mailing list, as its messages say. @see RFC 2369 §3.2, RFC 8058 */
import type { HeaderFields } from '@/lib/contract/message';
import type { Unsubscribe } from '@/lib/contract/trust';
import { domainOf } from './domains.ts';

/** Units of an address; longer ones are nobody's. */
const MOST_READ = 4_096;

/** Addresses of all fields together that are looked at; lists have two. */
const MOST_OFFERS = 50;

/**
 * The best way that the message offers. One click wants more than RFC 2369's field: the sender must
 * promise it (List-Unsubscribe-Post), by https, and a DKIM signature that our own provider found good
 * must cover both fields (RFC 8058 §4), or anybody could make the server ask anything of anybody.
 */
export function findUnsubscribe(
  header: HeaderFields,
  signers: readonly string[],
): Unsubscribe | undefined {
  const offered = field(header, 'list-unsubscribe')
    .flatMap((value) => [...value.matchAll(/<([^<>]*)>/g)])
    .slice(0, MOST_OFFERS)
    .flatMap(([, address = '']) => readOffer(address.replace(/\s+/g, '')) ?? []);
  const page = offered.find(({ protocol }) => protocol === 'https:');
  const mail = offered.find(({ protocol }) => protocol === 'mailto:');
  const promises = field(header, 'list-unsubscribe-post').some((value) =>
    /^\s*list-unsubscribe\s*=\s*one-click\s*$/i.test(value),
  );
  if (page !== undefined && promises && isSigned(header, signers)) return offer('one-click', page);
  if (mail !== undefined) return offer('mail', mail);
  return page === undefined ? undefined : offer('page', page);
}

function offer(way: Unsubscribe['way'], url: URL): Unsubscribe {
  const host = way === 'mail' ? domainOf(decodeAddress(url.pathname)) : url.hostname;
  return { way, href: url.href, host };
}

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readOffer(address: string): URL | null {
  if (address.length > MOST_READ || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isPlain = url.username === '' && url.password === '';
  return isPlain && ['https:', 'mailto:'].includes(url.protocol) ? url : null;
}

const field = (header: HeaderFields, wanted: string) =>
  header.flatMap(([name, value]) => (name.toLowerCase() === wanted ? [value] : []));

function isSigned(header: HeaderFields, signers: readonly string[]): boolean {
  return field(header, 'dkim-signature').some((value) => {
    const tags = new Map(
      value.split(';').flatMap((tag) => {
        const [name = '', ...rest] = tag.split('=');
        return [[name.trim().toLowerCase(), rest.join('=').replace(/\s+/g, '').toLowerCase()]];
      }),
    );
    const covered = (tags.get('h') ?? '').split(':');
    return (
      signers.includes(tags.get('d') ?? '') &&
      covered.includes('list-unsubscribe') &&
      covered.includes('list-unsubscribe-post')
    );
  });
}
