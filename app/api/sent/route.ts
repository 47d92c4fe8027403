/** /api/sent: GET lists what was sent from here, newest first; DELETE removes it for good. */
import type { MessagePage } from '@/lib/contract/messages';
import { SentQuery, SentRemoval } from '@/lib/contract/sent';
import { json, nothing } from '@/lib/server/http/answers';
import { readBody, readQuery } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const query = readQuery(request, SentQuery);
  const { desk } = await signedIn(request);
  return json<MessagePage>(desk.sent.page(query));
});

export const DELETE = route(async (request) => {
  const { keys } = await readBody(request, SentRemoval);
  const { desk } = await signedIn(request);
  await desk.sent.remove(keys);
  return nothing();
});
