/** A header block's fields → what the list and the reader say about a message. */
import { type Mailbox, readAddresses } from './addresses.ts';
import { charsetName } from './charset.ts';
import { readDate } from './date.ts';
import { decodeWords } from './encoded-words.ts';
import { type Field, rawField } from './header.ts';
import type { Entity } from './structure.ts';

/** Fields that name people, the subject and the time, decoded. */
export interface Envelope {
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  bcc: Mailbox[];
  replyTo: Mailbox[];
  subject: string;
  /** ISO 8601 in UTC; null where there is no readable date. */
  date: string | null;
  /** Without its angle brackets; null where there is none. */
  messageId: string | null;
}

/** Name and value, decoded and unfolded, without line breaks, in the order of the message. */
export type HeaderList = [name: string, value: string][];

/** The charset that the message itself speaks: what raw octets in its header are likely in. */
export function ownCharset(root: Entity): string | undefined {
  let entity: Entity | undefined = root;
  for (let depth = 0; entity && depth < 10; depth++) {
    const charset = entity.contentType.parameters.get('charset');
    if (charset && charsetName(charset) !== null) return charset;
    entity = entity.children[0];
  }
  return undefined;
}

/** Reads the envelope. `charset` as `ownCharset` gives it. */
export function readEnvelope(fields: readonly Field[], charset?: string): Envelope {
  const mailboxes = (name: string): Mailbox[] => readAddresses(rawField(fields, name), charset);
  const messageId = rawField(fields, 'message-id')?.trim().replace(/^<|>$/g, '');
  const from = mailboxes('from');
  return {
    from: from.length > 0 ? from : mailboxes('sender'),
    to: mailboxes('to'),
    cc: mailboxes('cc'),
    bcc: mailboxes('bcc'),
    replyTo: mailboxes('reply-to'),
    subject: decodeWords(rawField(fields, 'subject') ?? '', charset)
      .replace(/\s+/g, ' ')
      .trim(),
    date: readDate(rawField(fields, 'date')),
    messageId: messageId ? decodeWords(messageId, charset) : null,
  };
}

/** All fields, decoded for reading. */
export function readHeaderList(fields: readonly Field[], charset?: string): HeaderList {
  return fields.map(({ name, raw }) => [name, decodeWords(raw, charset).trim()]);
}
