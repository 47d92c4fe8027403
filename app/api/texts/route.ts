/** GET /api/texts: how far whole texts are read for searching. POST: reads them, or stops that. */
import { TextsRequest, type TextsView } from '@/lib/contract/texts';
import { json } from '@/lib/server/http/answers';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const { maildrop } = await signedIn(request);
  return json<TextsView>(await maildrop.texts());
});

export const POST = route(async (request) => {
  const wish = await readBody(request, TextsRequest);
  const { maildrop } = await signedIn(request);
  return json<TextsView>(await maildrop.readTexts(wish.do));
});
