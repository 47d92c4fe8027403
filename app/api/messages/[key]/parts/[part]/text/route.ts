/** GET /api/messages/[key]/parts/[part]/text: the beginning of a file of text, to be looked at in the page. */
import { z } from 'zod';
import { MessageKey } from '@/lib/contract/envelope';
import { PartName, type TextView } from '@/lib/contract/message';
import { json } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';
import { lookAt } from '@/lib/server/reading/opened-text';

const Params = z.object({ key: MessageKey, part: PartName });

export const GET = route<{ key: string; part: string }>(async (request, params) => {
  const { key, part } = checked(params, Params);
  const messages = placeOf(await signedIn(request), key);
  return json<TextView>(await lookAt(await messages.part(key, part)));
});
