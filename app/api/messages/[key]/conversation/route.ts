/** GET /api/messages/[key]/conversation: the message and those that belong with it. */
import { MessageKey } from '@/lib/contract/envelope';
import type { ConversationView } from '@/lib/contract/messages';
import { json } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const { maildrop } = await signedIn(request);
  return json<ConversationView>(await maildrop.conversation(key));
});
