/** How a letter stands, from Send to what became of each recipient. */
import { z } from 'zod';
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

/**
 * What became of the message for one address. undelivered: accepted first, and then a report came
 * back (RFC 3464). `detail` is the server's own plain text.
 */
export const RecipientOutcome = z.object({
  address: z.string(),
  state: z.enum(['waiting', 'accepted', 'refused', 'unknown', 'undelivered']),
  detail: z.string().optional(),
});
export type RecipientOutcome = z.infer<typeof RecipientOutcome>;

/** Where a letter stands. */
export const Standing = z.object({
  state: OutboxState,
  /** When it goes or is tried next; when it was settled. */
  until: z.iso.datetime(),
  recipients: z.array(RecipientOutcome),
  reason: ErrorDetail.optional(),
});
export type Standing = z.infer<typeof Standing>;
