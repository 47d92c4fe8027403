/** What a reader should know before believing a message's sender. */
import type { Mailbox } from '@/lib/contract/envelope';
import type { HeaderFields } from '@/lib/contract/message';
import type { Authentication, Doubt } from '@/lib/contract/trust';
import { domainOf, isRelated } from './domains.ts';
import { isUnusualDomain, mixedWord } from './letters.ts';
import { namedIn, seenName } from './named.ts';

/** What is known of a message's sender. `first`: nothing else here is from this address. */
export interface Claims {
  readonly sender: Mailbox;
  readonly replyTo: readonly Mailbox[];
  readonly header: HeaderFields;
  readonly authentication: Authentication;
  readonly first: boolean;
}

/** The gravest first. */
export function findDoubts(claims: Claims): Doubt[] {
  const { sender, authentication, first } = claims;
  const { address } = sender;
  const name = seenName(sender.name);
  const domain = domainOf(address);
  const doubts: (Doubt | null)[] = [
    otherName(name, address),
    unusualLetters(name, domain),
    authentication === 'failed' && domain !== '' ? { kind: 'not-confirmed', domain } : null,
    repliesElsewhere(claims, domain),
    first && address !== '' ? { kind: 'first-time', address } : null,
  ];
  return doubts.filter((doubt) => doubt !== null);
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
  domain: string,
): Doubt | null {
  const isList = header.some(([name]) => /^list-(?:id|post)$/i.test(name));
  if (domain === '' || (isList && authentication !== 'failed')) return null;
  const other = replyTo.find(
    ({ address }) => domainOf(address) !== '' && !isRelated(domainOf(address), domain),
  );
  return other === undefined ? null : { kind: 'replies-elsewhere', address: other.address };
}
