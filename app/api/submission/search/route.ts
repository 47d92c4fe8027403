/** POST /api/submission/search: looks for the server that the address's mail is handed in at, to propose it. */
import type { SubmissionFound } from '@/lib/contract/submission';
import { json } from '@/lib/server/http/answers';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { networkOf } from '@/lib/server/sign-in/network';

export const POST = route(async (request) => {
  const { desk } = await signedIn(request);
  return json<SubmissionFound>({ found: await desk.findSubmission(networkOf(request.headers)) });
});
