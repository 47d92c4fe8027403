/** /api/drafts/[key]/attachments/[id]: GET the file, as a download; DELETE takes it out of the draft. */
import { z } from 'zod';
import { AttachmentId } from '@/lib/contract/compose';
import { MessageKey } from '@/lib/contract/envelope';
import { nothing } from '@/lib/server/http/answers';
import { download } from '@/lib/server/http/download';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

const Params = z.object({ key: MessageKey, id: AttachmentId });

export const GET = route<{ key: string; id: string }>(async (request, params) => {
  const { id, key } = checked(params, Params);
  const { desk } = await signedIn(request);
  return download(await desk.attachments.open(key, id));
});

export const DELETE = route<{ key: string; id: string }>(async (request, params) => {
  const { id, key } = checked(params, Params);
  const { desk } = await signedIn(request);
  await desk.attachments.remove(key, id);
  return nothing();
});
