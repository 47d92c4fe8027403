/** /api/letters: DELETE throws drafts, sent letters and imported messages away, POST brings them back. */
import { LetterKeys } from '@/lib/contract/letters';
import { nothing } from '@/lib/server/http/answers';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const DELETE = route(async (request) => {
  const { keys } = await readBody(request, LetterKeys);
  const { desk } = await signedIn(request);
  await desk.bin.discard(keys);
  return nothing();
});

export const POST = route(async (request) => {
  const { keys } = await readBody(request, LetterKeys);
  const { desk } = await signedIn(request);
  await desk.bin.restore(keys);
  return nothing();
});
