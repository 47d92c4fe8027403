/** How far the whole texts of a maildrop are read for searching: GET and POST /api/texts. */
import { z } from 'zod';
import { ErrorDetail } from './error.ts';

/**
 * resting: nothing is being read, because all is or because nobody wishes it; waiting: it goes on
 * once the maildrop can be had; full: there is no room for more texts; failed: `problem` says why.
 */
export const TextsState = z.enum(['resting', 'reading', 'waiting', 'full', 'failed']);
export type TextsState = z.infer<typeof TextsState>;

export const TextsView = z.object({
  state: TextsState,
  /** Messages whose text is kept, and all messages of the maildrop. */
  read: z.number().int().nonnegative(),
  of: z.number().int().nonnegative(),
  /** Messages whose text cannot be had. */
  unreadable: z.number().int().nonnegative(),
  /** Counts texts that were read and have a word searched lately: when it grows, more may be found. */
  found: z.number().int().nonnegative(),
  problem: ErrorDetail.optional(),
});
export type TextsView = z.infer<typeof TextsView>;

/** Body of POST /api/texts. */
export const TextsRequest = z.object({ do: z.enum(['read', 'stop']) });
export type TextsRequest = z.infer<typeof TextsRequest>;
