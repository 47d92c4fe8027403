/** Messages on their way: POST, PATCH and GET /api/outbox. */
import { z } from 'zod';
import { AttachmentId, MAX_ATTACHMENTS } from './compose.ts';
import { Mailbox, MessageKey } from './envelope.ts';
import { Standing } from './standing.ts';

/** One message on its way. The key is the draft's, and will be the sent message's. */
export const OutboxEntry = Standing.extend({
  key: MessageKey,
  to: z.array(Mailbox),
  subject: z.string(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

/** GET: all that are not settled, and those settled lately. */
export const OutboxList = z.object({ outbox: z.array(OutboxEntry) });
export type OutboxList = z.infer<typeof OutboxList>;

/**
 * Body of POST: send this draft, as of this revision; `at` some time, or after the time to undo. Where
 * `attachments` are named, it goes with these and no others, or not at all.
 */
export const SendRequest = z.object({
  draft: MessageKey,
  revision: z.number().int().positive(),
  attachments: z.array(AttachmentId).max(MAX_ATTACHMENTS).optional(),
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
