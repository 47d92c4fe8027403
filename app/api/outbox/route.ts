/** /api/outbox: POST sends a draft, PATCH decides about one on its way, GET tells how all stand. */
import {
  OutboxAction,
  type OutboxEntry,
  type OutboxList,
  SendRequest,
} from '@/lib/contract/outbox';
import { json } from '@/lib/server/http/answers';
import { unlessChanged } from '@/lib/server/http/draft-changed';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const { desk } = await signedIn(request);
  return json<OutboxList>({ outbox: desk.outbox.list() });
});

export const POST = route(async (request) => {
  const asked = await readBody(request, SendRequest);
  const { desk } = await signedIn(request);
  return unlessChanged(async () => json<OutboxEntry>(await desk.outbox.send(asked)));
});

export const PATCH = route(async (request) => {
  const action = await readBody(request, OutboxAction);
  const { desk } = await signedIn(request);
  return json<OutboxEntry>(await desk.outbox.act(action));
});
