/** Looking for new mail now: POST /api/check. */
import { z } from 'zod';
import { MessageKey } from './envelope.ts';

/** What came and went since the listing before. Its own is newer than the question. */
export const CheckAnswer = z.object({ new: z.array(MessageKey), gone: z.array(MessageKey) });
export type CheckAnswer = z.infer<typeof CheckAnswer>;
