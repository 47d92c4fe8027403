/** What is kept here of an account: GET and DELETE /api/account. */
import { z } from 'zod';

/** `octets`: on the disk, sealed; messages that were read, and everything else. */
export const AccountView = z.object({
  address: z.string(),
  octets: z.object({ messages: z.number().int(), rest: z.number().int() }),
});
export type AccountView = z.infer<typeof AccountView>;

/** Body of DELETE /api/account. The address says which one is meant: it cannot be undone. */
export const ForgetRequest = z.object({ address: z.string().max(254) });
