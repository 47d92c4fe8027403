/** GET /api/sent/[key]: one message that was sent from here, and what became of it. */
import { MessageKey } from '@/lib/contract/envelope';
import type { SentView } from '@/lib/contract/sent';
import { json } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const { desk } = await signedIn(request);
  return json<SentView>(await desk.sent.view(key));
});
