/** GET /api/sent/[key]/parts/[part]: one attachment of a sent message, as a download. */
import { z } from 'zod';
import { MessageKey } from '@/lib/contract/envelope';
import { download } from '@/lib/server/http/download';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

const Params = z.object({ key: MessageKey, part: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/) });

export const GET = route<{ key: string; part: string }>(async (request, params) => {
  const { key, part } = checked(params, Params);
  const { desk } = await signedIn(request);
  return download(await desk.sent.part(key, part));
});
