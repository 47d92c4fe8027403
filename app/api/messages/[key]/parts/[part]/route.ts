/** GET /api/messages/[key]/parts/[part]: one attachment, as a download, never shown by itself. */
import { z } from 'zod';
import { MessageKey } from '@/lib/contract/envelope';
import { PartName } from '@/lib/contract/message';
import { download } from '@/lib/server/http/download';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';

const Params = z.object({ key: MessageKey, part: PartName });

export const GET = route<{ key: string; part: string }>(async (request, params) => {
  const { key, part } = checked(params, Params);
  const messages = placeOf(await signedIn(request), key);
  return download(await messages.part(key, part));
});
