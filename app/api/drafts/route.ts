/** /api/drafts: GET lists them, POST begins one with another message, DELETE discards. */
import { z } from 'zod';
import { type Draft, DraftDiscard, type DraftList, DraftStart } from '@/lib/contract/drafts';
import { json, nothing } from '@/lib/server/http/answers';
import { readBody, readQuery } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { readWhole } from '@/lib/server/submission/letter-content';

const Query = z.object({ q: z.string().max(200).optional() });

export const GET = route(async (request) => {
  const { q } = readQuery(request, Query);
  const { desk } = await signedIn(request);
  return json<DraftList>({ drafts: desk.drafts.list(q) });
});

export const POST = route(async (request) => {
  const start = await readBody(request, DraftStart);
  const { desk, maildrop } = await signedIn(request);
  const source = async (key: string) => readWhole((await maildrop.source(key)).body);
  return json<Draft>(await desk.begin(start, source));
});

export const DELETE = route(async (request) => {
  const { keys } = await readBody(request, DraftDiscard);
  const { desk } = await signedIn(request);
  await desk.drafts.discard(keys);
  return nothing();
});
