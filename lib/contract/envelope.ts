/** What the list shows of one message, on the way from server to browser. */
import { z } from 'zod';
import { Standing } from './standing.ts';

/** One mailbox of a From, To … field. Both may be empty: real mail has everything. */
export const Mailbox = z.object({ name: z.string(), address: z.string() });
export type Mailbox = z.infer<typeof Mailbox>;

/**
 * Our name for a message in URLs: 22 characters of base64url made from account and unique-id.
 * Never a message-number: those mean nothing outside the POP3 session that gave them.
 */
export const MessageKey = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
export type MessageKey = z.infer<typeof MessageKey>;

/** One row of the list. `octets` is the server's figure, a hint; `date` is ISO 8601 in UTC. */
export const Envelope = z.object({
  key: MessageKey,
  /** The server's unique-id; null where the server has none and a fingerprint names the message. */
  uniqueId: z.string().nullable(),
  from: z.array(Mailbox),
  to: z.array(Mailbox),
  subject: z.string(),
  /** Null where the message has no readable date. */
  date: z.iso.datetime().nullable(),
  octets: z.number().int().nonnegative(),
  /** First words of the text, at most 140 characters, no line breaks. */
  preview: z.string(),
  /** A hint, from TOP's cut-off octets, corrected once the message was read whole. */
  attachments: z.boolean(),
  read: z.boolean(),
  starred: z.boolean(),
  /** Of a letter that was written here: where it stands. */
  standing: Standing.optional(),
});
export type Envelope = z.infer<typeof Envelope>;
