/** GET /api/messages/[key]/source/text: the beginning of the raw message, to be looked at in the page. */
import { MessageKey } from '@/lib/contract/envelope';
import type { TextView } from '@/lib/contract/message';
import { json } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';
import { lookAt } from '@/lib/server/reading/opened-text';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const messages = placeOf(await signedIn(request), key);
  return json<TextView>(await lookAt(await messages.source(key)));
});
