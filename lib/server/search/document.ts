/** What of a message is searched and sorted by, folded once and kept as long as its record. */
import { fold } from '@/lib/search';
import type { EnvelopeRecord } from '@/lib/server/store/contract';

/** The folded fields of one envelope in one text, sender first, each but the last with its end. */
export interface Document {
  readonly text: string;
  readonly toAt: number;
  readonly ccAt: number;
  readonly subjectAt: number;
  readonly previewAt: number;
}

/** Ends a field: nobody writes it, so nothing is found across it. */
const END = '\u0001';

/** Space that is not one blank. */
const UNEVEN = /[\t\n\r\f\v]|\s{2}/;
const SPACES = /\s+/g;

export function documentOf({ from, to, cc = [], subject, preview }: EnvelopeRecord): Document {
  const named = [from, to, cc].map(mailboxes);
  const folded = fold([...named, subject, preview].join(END));
  const text = UNEVEN.test(folded) ? folded.replace(SPACES, ' ') : folded;
  const toAt = text.indexOf(END) + 1;
  const ccAt = text.indexOf(END, toAt) + 1;
  const subjectAt = text.indexOf(END, ccAt) + 1;
  const previewAt = text.indexOf(END, subjectAt) + 1;
  return { text, toAt, ccAt, subjectAt, previewAt };
}

function mailboxes(all: EnvelopeRecord['from']): string {
  return all.map(({ name, address }) => `${name} ${address}`).join(', ');
}

/** What a list by sender is sorted by. */
export function senderOf({ text, toAt }: Document): string {
  return text.slice(0, toAt - 1).trim();
}

/** What a list by subject is sorted by: an answer stands with what it answers. */
export function subjectOf({ text, subjectAt, previewAt }: Document): string {
  return text
    .slice(subjectAt, previewAt - 1)
    .replace(ANSWER, '')
    .trim();
}

/** The marks of answers and forwarded mail in the languages of common mail programs. */
const ANSWER =
  /^(?:\s*(?:re|aw|sv|vs|antw|odp|r|res|ynt|fwd?|wg|tr|rv|enc|vb|doorst|pd|i)(?:\[\d+\])?\s*[:：])+/u;
