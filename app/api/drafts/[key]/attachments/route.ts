/** POST /api/drafts/[key]/attachments: one file, its octets as the body, what it is in a header. */
import { type Attachment, AttachmentHead } from '@/lib/contract/compose';
import { MessageKey } from '@/lib/contract/envelope';
import { json } from '@/lib/server/http/answers';
import { checked, readHeader, readOctets } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const POST = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const head = readHeader(request, 'poplar-attachment', AttachmentHead);
  const { desk } = await signedIn(request);
  return json<Attachment>(await desk.attachments.add(key, head, readOctets(request)));
}, 'application/octet-stream');
