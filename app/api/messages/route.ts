/** GET /api/messages: a page of the list. PATCH: read and starred. */
import {
  FlagChange,
  type Flags,
  isLetterView,
  ListQuery,
  type MessagePage,
} from '@/lib/contract/messages';
import { json } from '@/lib/server/http/answers';
import { readBody, readQuery } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const { view, ...wanted } = readQuery(request, ListQuery);
  const { desk, maildrop } = await signedIn(request);
  return json<MessagePage>(
    isLetterView(view) ? desk.lists.page(view, wanted) : await maildrop.page(view, wanted),
  );
});

export const PATCH = route(async (request) => {
  const change = await readBody(request, FlagChange);
  const { maildrop } = await signedIn(request);
  return json<Flags>(await maildrop.setFlags(change));
});
