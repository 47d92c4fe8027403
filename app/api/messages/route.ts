/** GET /api/messages: a page of the list. PATCH: read and starred. */
import {
  FlagChange,
  type Flags,
  isLetterView,
  ListQuery,
  type MessagePage,
} from '@/lib/contract/messages';
import { json } from '@/lib/server/http/answers';
import { MAX_KEYS_OCTETS, readBody, readQuery } from '@/lib/server/http/input';
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
  const { maildrop } = await signedIn(request);
  const change = await readBody(request, FlagChange, MAX_KEYS_OCTETS);
  return json<Flags>(await maildrop.setFlags(change));
});
