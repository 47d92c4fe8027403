/** GET /api/messages/[key]/parts/[part]/message: a message within the message, parsed. */
import { z } from 'zod';
import { MessageKey } from '@/lib/contract/envelope';
import { type NestedView, PartName } from '@/lib/contract/message';
import { json } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';

const Params = z.object({ key: MessageKey, part: PartName });

export const GET = route<{ key: string; part: string }>(async (request, params) => {
  const { key, part } = checked(params, Params);
  const messages = placeOf(await signedIn(request), key);
  return json<NestedView>(await messages.nested(key, part));
});
