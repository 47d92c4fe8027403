/** A header block's fields → what the list and the reader say about a message. */
import { type Mailbox, readAddresses } from './addresses.ts';
import { charsetName } from './charset.ts';
import { readDate } from './date.ts';
import { decodeWords } from './encoded-words.ts';
import { type Field, rawField } from './header.ts';
import { readReferences } from './references.ts';
import type { Entity } from './structure.ts';

/** What the list shows of a message, decoded. */
export interface Summary {
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  /** ISO 8601 in UTC; null where there is no readable date. */
  date: string | null;
  /** Without its angle brackets; null where there is none. */
  messageId: string | null;
  /** Ids of messages that it belongs with, without angle brackets. */
  references: string[];
}

/** The same, and who else is named. */
export interface Envelope extends Summary {
  /** Who sent it, where that is told apart from its authors (RFC 5322 §3.6.2). */
  sender: Mailbox[];
  bcc: Mailbox[];
  replyTo: Mailbox[];
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

function mailboxes(fields: readonly Field[], name: string, charset?: string): Mailbox[] {
  return readAddresses(rawField(fields, name), charset);
}

/** Reads what the list shows. `charset` as `ownCharset` gives it. */
export function readSummary(fields: readonly Field[], charset?: string): Summary {
  const messageId = rawField(fields, 'message-id')?.trim().replace(/^<|>$/g, '');
  const from = mailboxes(fields, 'from', charset);
  return {
    from: from.length > 0 ? from : mailboxes(fields, 'sender', charset),
    to: mailboxes(fields, 'to', charset),
    cc: mailboxes(fields, 'cc', charset),
    subject: decodeWords(rawField(fields, 'subject') ?? '', charset)
      .replace(/\s+/g, ' ')
      .trim(),
    date: readDate(rawField(fields, 'date')),
    messageId: messageId ? decodeWords(messageId, charset) : null,
    references: readReferences(fields),
  };
}

/** Reads the whole envelope. */
export function readEnvelope(fields: readonly Field[], charset?: string): Envelope {
  return {
    ...readSummary(fields, charset),
    sender: mailboxes(fields, 'sender', charset),
    bcc: mailboxes(fields, 'bcc', charset),
    replyTo: mailboxes(fields, 'reply-to', charset),
  };
}

/**
 * Fields that programs read: encoded words are no words there (RFC 2047 §5), and decoding them would
 * let a sender write separators into what others say of him.
 */
const MACHINES = /^(?:arc-.*|authentication-results|dkim-signature|list-unsubscribe(?:-post)?)$/i;

/** All fields, decoded for reading. */
export function readHeaderList(fields: readonly Field[], charset?: string): HeaderList {
  return fields.map(({ name, raw }) => {
    return [name, MACHINES.test(name) ? raw.trim() : decodeWords(raw, charset).trim()];
  });
}
