/** Messages on their way: POST, PATCH and GET /api/outbox. */
import { z } from 'zod';
import { Mailbox, MessageKey } from './envelope.ts';
import { ErrorDetail } from './error.ts';

/**
 * held: can be taken back until `until`; scheduled: goes at `until`; due: goes as soon as it can
 * (`reason` says why it waits, `until` when it is tried next); sending: on the line; sent: accepted
 * by the server; unknown: the line was lost when the server may have accepted it already, so it is
 * never sent again unasked; returned: refused, and a draft again; taken-back: a draft again.
 */
export const OutboxState = z.enum([
  'held',
  'scheduled',
  'due',
  'sending',
  'sent',
  'unknown',
  'returned',
  'taken-back',
]);
export type OutboxState = z.infer<typeof OutboxState>;

/** What became of the message for one address. `detail` is the server's own plain text. */
export const RecipientOutcome = z.object({
  address: z.string(),
  state: z.enum(['waiting', 'accepted', 'refused', 'unknown']),
  detail: z.string().optional(),
});
export type RecipientOutcome = z.infer<typeof RecipientOutcome>;

/** One message on its way. The key is the draft's, and will be the sent message's. */
export const OutboxEntry = z.object({
  key: MessageKey,
  state: OutboxState,
  to: z.array(Mailbox),
  subject: z.string(),
  /** When it goes or is tried next; when it was settled. */
  until: z.iso.datetime(),
  recipients: z.array(RecipientOutcome),
  reason: ErrorDetail.optional(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

/** GET: all that are not settled, and those settled lately. */
export const OutboxList = z.object({ outbox: z.array(OutboxEntry) });
export type OutboxList = z.infer<typeof OutboxList>;

/** Body of POST: send this draft, as of this revision; `at` some time, or after the time to undo. */
export const SendRequest = z.object({
  draft: MessageKey,
  revision: z.number().int().positive(),
  at: z.iso.datetime().optional(),
});
export type SendRequest = z.infer<typeof SendRequest>;

/**
 * Body of PATCH. take-back: make it a draft again (held, scheduled, due, unknown); send-now: do not
 * wait (held, scheduled, due); send-again and count-as-sent: what a person decides of an unknown one.
 */
export const OutboxAction = z.object({
  key: MessageKey,
  do: z.enum(['take-back', 'send-now', 'send-again', 'count-as-sent']),
});
export type OutboxAction = z.infer<typeof OutboxAction>;
