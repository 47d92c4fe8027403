/** GET /api/log: what happened to the mailbox, the latest first. */
import type { MailboxLog } from '@/lib/contract/log';
import { json } from '@/lib/server/http/answers';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const { maildrop } = await signedIn(request);
  return json<MailboxLog>({ entries: await maildrop.log() });
});
