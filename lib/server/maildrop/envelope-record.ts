/** What is kept of a message for the list, whether its beginning told it or the whole. */
import type { Message } from '@/lib/mime';
import type { EnvelopeRecord } from '@/lib/server/store/contract';
import type { Row } from './order.ts';

/** What the reading of a message or of its beginning has for the list. */
export type Told = Pick<
  Message,
  'from' | 'to' | 'cc' | 'subject' | 'date' | 'messageId' | 'references' | 'preview' | 'attachments'
>;

export function envelopeRecord(row: Row, told: Told): EnvelopeRecord {
  const { key, uniqueId, fingerprint, octets } = row;
  const { messageId, references, from, to, cc, subject, date, preview, attachments } = told;
  const copied = cc.length > 0 ? { cc } : {};
  const named = { messageId, references, from, to, ...copied };
  return { key, uniqueId, fingerprint, octets, ...named, subject, date, preview, attachments };
}
