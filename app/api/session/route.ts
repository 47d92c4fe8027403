/** GET /api/session: who is signed in, and how the maildrop stands. */
import type { SessionView } from '@/lib/contract/session';
import { json } from '@/lib/server/http/answers';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const { account, maildrop } = await signedIn(request);
  const { id, address } = account;
  return json<SessionView>({ accounts: [{ id, address, maildrop: maildrop.view() }] });
});
