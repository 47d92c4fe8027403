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
  const { desk, maildrop } = await signedIn(request);
  const asked = await readBody(request, SubmissionRequest);
  const chosen = await desk.chooseSubmission(asked, networkOf(request.headers));
  // Whoever borrowed the browser may have done it: its owner shall see it.
  maildrop.note('sending-changed');
  return json<SubmissionChoice>(chosen);
});

export const DELETE = route(async (request) => {
  const { desk, maildrop } = await signedIn(request);
  const left = await desk.forgetSubmission();
  maildrop.note('sending-changed');
  return json<SubmissionChoice>(left);
});
