/** POST /api/messages/[key]/unsubscribe: leaves the list that the message came by, where one click does. */
import { MessageKey } from '@/lib/contract/envelope';
import { nothing } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { Problem } from '@/lib/server/problem';
import { running } from '@/lib/server/running';
import { unsubscribeByOneClick } from '@/lib/server/trust/one-click';

/** Takes no address: only the one that the message itself names, and its provider found signed. */
export const POST = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const { maildrop } = await signedIn(request);
  const { unsubscribe } = (await maildrop.message(key)).trust;
  if (unsubscribe?.way !== 'one-click') throw new Problem('not-found');
  const { ask } = await running();
  await unsubscribeByOneClick(ask, unsubscribe.href);
  return nothing();
});
