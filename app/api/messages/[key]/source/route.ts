/** GET /api/messages/[key]/source: the raw message, as a download. */
import { MessageKey } from '@/lib/contract/envelope';
import { download } from '@/lib/server/http/download';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const messages = placeOf(await signedIn(request), key);
  return download(await messages.source(key));
});
