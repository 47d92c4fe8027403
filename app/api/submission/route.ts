/** /api/submission: where mail is handed in. GET says it; PUT proves and keeps a server of one's own, DELETE drops it. */
import { type SubmissionChoice, SubmissionRequest } from '@/lib/contract/submission';
import { json } from '@/lib/server/http/answers';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { networkOf } from '@/lib/server/sign-in/network';

export const GET = route(async (request) => {
  const { desk } = await signedIn(request);
  return json<SubmissionChoice>(desk.submission());
});

export const PUT = route(async (request) => {
  const { desk } = await signedIn(request);
  const asked = await readBody(request, SubmissionRequest);
  return json<SubmissionChoice>(await desk.chooseSubmission(asked, networkOf(request.headers)));
});

export const DELETE = route(async (request) => {
  const { desk } = await signedIn(request);
  return json<SubmissionChoice>(await desk.forgetSubmission());
});
