/** GET /api/sent/[key]/source: the octets that the server got, as a download. */
import { MessageKey } from '@/lib/contract/envelope';
import { download } from '@/lib/server/http/download';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { heldFile } from '@/lib/server/submission/held-file';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const { desk } = await signedIn(request);
  return download(await heldFile(`${key}.eml`, 'message/rfc822', await desk.sent.source(key)));
});
