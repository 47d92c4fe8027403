/** GET /api/messages/[key]/parts/[part]/shown: a picture or a PDF, in a tab of its own. */
import { z } from 'zod';
import { MessageKey } from '@/lib/contract/envelope';
import { PartName } from '@/lib/contract/message';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { show } from '@/lib/server/http/show';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';

const Params = z.object({ key: MessageKey, part: PartName });

export const GET = route<{ key: string; part: string }>(async (request, params) => {
  const { key, part } = checked(params, Params);
  const messages = placeOf(await signedIn(request), key);
  return show(await messages.part(key, part));
});
