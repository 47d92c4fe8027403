/** GET /api/messages/keys: every message of a list, for what is done to all of them. */
import { type AllKeys, isLetterView, KeysQuery } from '@/lib/contract/messages';
import { json } from '@/lib/server/http/answers';
import { readQuery } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const { view, ...asked } = readQuery(request, KeysQuery);
  const { desk, maildrop } = await signedIn(request);
  if (isLetterView(view)) return json<AllKeys>({ keys: desk.lists.keys(view, asked) });
  return json<AllKeys>(await maildrop.keys(view, asked));
});
