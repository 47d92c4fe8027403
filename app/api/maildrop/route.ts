/** POST /api/maildrop: lets go of the maildrop for other programs, or opens it again. */
import { MaildropRequest } from '@/lib/contract/maildrop';
import type { MaildropView } from '@/lib/contract/session';
import { json } from '@/lib/server/http/answers';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const POST = route(async (request) => {
  const { hold } = await readBody(request, MaildropRequest);
  const { maildrop } = await signedIn(request);
  if (hold === 'let-go') await maildrop.letGo();
  else await maildrop.connect();
  return json<MaildropView>(maildrop.view());
});
