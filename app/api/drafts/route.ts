/** POST /api/drafts: begins a draft with another message. */
import { type Draft, DraftStart } from '@/lib/contract/drafts';
import { json } from '@/lib/server/http/answers';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { readWhole } from '@/lib/server/submission/letter-content';

export const POST = route(async (request) => {
  const start = await readBody(request, DraftStart);
  const { desk, maildrop } = await signedIn(request);
  const source = async (key: string) => readWhole((await maildrop.source(key)).body);
  return json<Draft>(await desk.begin(start, source));
});
