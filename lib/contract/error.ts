/** The one shape of every error that the API answers with. */
import { z } from 'zod';

export const ErrorCode = z.enum([
  'unreachable',
  'untrusted',
  'timed-out',
  'connection-lost',
  'misbehaved',
  'too-large',
  'refused',
  'sign-in-refused',
  'busy',
  'too-soon',
  'crowded',
  'internal',
  'not-signed-in',
  'bad-request',
  'cross-origin',
  'host-refused',
  'too-many-attempts',
  'message-gone',
  'unreadable',
  'draft-changed',
  'draft-gone',
  'not-sendable',
  'no-submission',
  'too-late',
  'not-found',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A sentence by its id in the catalogues of lib/words, so that a browser says it in its own language. */
export const Told = z.object({
  id: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Told = z.infer<typeof Told>;

/**
 * `message` is for people: what happened and what to do, in English; `told` says the same in any
 * language. `detail` is a server's own plain text.
 */
export const ErrorDetail = z.object({
  code: ErrorCode,
  message: z.string(),
  told: Told.optional(),
  detail: z.string().optional(),
});
export type ErrorDetail = z.infer<typeof ErrorDetail>;

export const ErrorAnswer = z.object({ error: ErrorDetail });
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;
