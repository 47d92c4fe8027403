/** /api/identities: GET whom one writes as and whether mail can be sent; PUT changes the identities. */
import { IdentityList, type Writing } from '@/lib/contract/compose';
import { json } from '@/lib/server/http/answers';
import { MAX_DRAFT_OCTETS, readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route(async (request) => {
  const { desk } = await signedIn(request);
  return json<Writing>(await desk.writing());
});

export const PUT = route(async (request) => {
  // First who asks: so much is not read for a stranger.
  const { desk } = await signedIn(request);
  const { identities } = await readBody(request, IdentityList, MAX_DRAFT_OCTETS);
  return json<Writing>(await desk.setIdentities(identities));
});
