/** /api/deletions: POST chooses messages, DELETE takes them back in time, GET tells how all stand. */
import { DeletionRequest, type Deletions } from '@/lib/contract/deletions';
import { json } from '@/lib/server/http/answers';
import { MAX_KEYS_OCTETS, readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const { maildrop } = await signedIn(request);
  return json<Deletions>({ deletions: await maildrop.deletions() });
});

export const POST = route(async (request) => {
  const { maildrop } = await signedIn(request);
  const { keys } = await readBody(request, DeletionRequest, MAX_KEYS_OCTETS);
  return json<Deletions>({ deletions: await maildrop.delete(keys) });
});

export const DELETE = route(async (request) => {
  const { maildrop } = await signedIn(request);
  const { keys } = await readBody(request, DeletionRequest, MAX_KEYS_OCTETS);
  return json<Deletions>({ deletions: await maildrop.undo(keys) });
});
