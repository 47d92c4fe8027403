/** /api/letters: DELETE throws drafts, sent letters and imported messages away, POST brings them back. */
import { LetterKeys } from '@/lib/contract/letters';
import { nothing } from '@/lib/server/http/answers';
import { MAX_KEYS_OCTETS, readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const DELETE = route(async (request) => {
  const { desk } = await signedIn(request);
  const { keys } = await readBody(request, LetterKeys, MAX_KEYS_OCTETS);
  await desk.bin.discard(keys);
  return nothing();
});

export const POST = route(async (request) => {
  const { desk } = await signedIn(request);
  const { keys } = await readBody(request, LetterKeys, MAX_KEYS_OCTETS);
  await desk.bin.restore(keys);
  return nothing();
});
