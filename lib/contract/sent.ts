/** Messages sent from here, which POP3 does not know: GET and DELETE /api/sent, GET /api/sent/[key]. */
import { z } from 'zod';
import { MessageView } from './message.ts';
import { Keys } from './messages.ts';
import { RecipientOutcome } from './outbox.ts';

/** Query of GET /api/sent, which answers with a MessagePage, newest first. */
export const SentQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(64).optional(),
  /** The first row of the page, in place of a cursor; 0 is the newest. */
  offset: z.coerce.number().int().min(0).optional(),
  /** Words that must all be in subject, addresses or the text's beginning. */
  q: z.string().max(200).optional(),
});
export type SentQuery = z.infer<typeof SentQuery>;

/** GET /api/sent/[key]: as any message, and what the server said of each recipient. */
export const SentView = MessageView.extend({ recipients: z.array(RecipientOutcome) });
export type SentView = z.infer<typeof SentView>;

/** Body of DELETE /api/sent: these are gone for good. */
export const SentRemoval = z.object({ keys: Keys });
export type SentRemoval = z.infer<typeof SentRemoval>;
