/** GET /api/messages/[key]/parts/[part]/message: a message within the message, parsed. */
import { z } from 'zod';
import { MessageKey } from '@/lib/contract/envelope';
import { type NestedView, PartName } from '@/lib/contract/message';
import { json } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

const Params = z.object({ key: MessageKey, part: PartName });

export const GET = route<{ key: string; part: string }>(async (request, params) => {
  const { key, part } = checked(params, Params);
  const { maildrop } = await signedIn(request);
  return json<NestedView>(await maildrop.nested(key, part));
});
