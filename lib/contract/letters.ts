/** What becomes of drafts, sent letters and imported messages when they are thrown away: /api/letters. */
import { z } from 'zod';
import { Keys } from './messages.ts';

/** Body of DELETE /api/letters, and of POST, which for some minutes brings them back. */
export const LetterKeys = z.object({ keys: Keys });
export type LetterKeys = z.infer<typeof LetterKeys>;

/** Answer of POST /api/imports: how many messages are kept now, and how many could not be read. */
export const Imported = z.object({
  imported: z.number().int().nonnegative(),
  unreadable: z.number().int().nonnegative(),
});
export type Imported = z.infer<typeof Imported>;
