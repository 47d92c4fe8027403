/** Letting go of the maildrop, or opening it again: POST /api/maildrop. */
import { z } from 'zod';

/** let-go: other mail programs get in, until somebody asks for something here. */
export const MaildropRequest = z.object({ hold: z.enum(['let-go', 'connect']) });
export type MaildropRequest = z.infer<typeof MaildropRequest>;
