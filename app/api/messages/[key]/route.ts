/** GET /api/messages/[key]: one message, parsed. */
import { MessageKey } from '@/lib/contract/envelope';
import type { MessageView } from '@/lib/contract/message';
import { json } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const asking = await signedIn(request);
  const view = await placeOf(asking, key).message(key);
  await asking.desk.reported(view.deliveries);
  return json<MessageView>(view);
});
