/** What a reader should know before believing a message's sender. */
import type { Mailbox } from '@/lib/contract/envelope';
import type { HeaderFields } from '@/lib/contract/message';
import type { Authentication, Doubt } from '@/lib/contract/trust';
import { domainOf, isRelated } from './domains.ts';
import { isUnusualDomain, mixedWord } from './letters.ts';
import { namedIn, seenName } from './named.ts';

/** What is known of a message's authors. `first`: the one of whom nothing else is here; empty where there is none. */
export interface Claims {
  readonly authors: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly header: HeaderFields;
  readonly authentication: Authentication;
  readonly first: string;
}

/** The gravest first. Of several authors any may be the one who is not who he seems to be. */
export function findDoubts(claims: Claims): Doubt[] {
  const { authors, authentication, first } = claims;
  const domains = authors.map(({ address }) => domainOf(address)).filter((domain) => domain !== '');
  const [domain] = domains;
  const doubts: (Doubt | null)[] = [
    firstOf(authors, ({ name, address }) => otherName(seenName(name), address)),
    firstOf(authors, ({ name, address }) => unusualLetters(seenName(name), domainOf(address))),
    authentication === 'failed' && domain !== undefined ? { kind: 'not-confirmed', domain } : null,
    repliesElsewhere(claims, domains),
    first === '' ? null : { kind: 'first-time', address: first },
  ];
  return doubts.filter((doubt) => doubt !== null);
}

function firstOf(
  authors: readonly Mailbox[],
  doubtOf: (author: Mailbox) => Doubt | null,
): Doubt | null {
  for (const author of authors) {
    const doubt = doubtOf(author);
    if (doubt !== null) return doubt;
  }
  return null;
}

/** QUIRK: Exchange and Google put the address itself, or its beginning, into the name. */
function otherName(name: string, address: string): Doubt | null {
  const named = namedIn(name);
  if (named === null || isRelated(domainOf(`@${named}`), domainOf(address))) return null;
  return { kind: 'other-name', named, address };
}

function unusualLetters(name: string, domain: string): Doubt | null {
  if (isUnusualDomain(domain)) return { kind: 'unusual-letters', text: domain };
  const word = mixedWord(name);
  return word === null ? null : { kind: 'unusual-letters', text: word };
}

/** Lists and services answer for others by their nature. */
function repliesElsewhere(
  { replyTo, header, authentication }: Claims,
  domains: readonly string[],
): Doubt | null {
  const isList = header.some(([name]) => /^list-(?:id|post)$/i.test(name));
  if (domains.length === 0 || (isList && authentication !== 'failed')) return null;
  const other = replyTo.find(
    ({ address }) =>
      domainOf(address) !== '' && !domains.some((domain) => isRelated(domainOf(address), domain)),
  );
  return other === undefined ? null : { kind: 'replies-elsewhere', address: other.address };
}
