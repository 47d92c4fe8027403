/** A list on its way into a file: GET and DELETE /api/exports/[run]. */
import { z } from 'zod';

/** What an export calls itself, so that it can be asked for: 128 random bits in base64url. */
export const ExportRun = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** How far it is. Whatever ended but `done` left a file that is not whole. */
export const ExportView = z.object({
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  /** Messages in the file so far, of all. */
  done: z.number().int().nonnegative(),
  of: z.number().int().nonnegative(),
});
export type ExportView = z.infer<typeof ExportView>;
