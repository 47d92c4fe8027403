/** POST /api/check: looks for new mail now. */
import type { CheckAnswer } from '@/lib/contract/check';
import { json } from '@/lib/server/http/answers';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const POST = route(async (request) => {
  const { maildrop } = await signedIn(request);
  return json<CheckAnswer>(await maildrop.check());
});
