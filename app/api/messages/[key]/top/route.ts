/** GET /api/messages/[key]/top: header and first lines (TOP). */
import { MessageKey } from '@/lib/contract/envelope';
import { TopQuery, type TopView } from '@/lib/contract/message';
import { json } from '@/lib/server/http/answers';
import { checked, readQuery } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const { lines } = readQuery(request, TopQuery);
  const { maildrop } = await signedIn(request);
  return json<TopView>(await maildrop.top(key, lines));
});
