/** POST /api/messages/[key]/images: one remote picture that the message names, fetched for its reader. */
import { MessageKey } from '@/lib/contract/envelope';
import { RemoteImageRequest } from '@/lib/contract/remote-images';
import { checked, readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';
import { running } from '@/lib/server/running';

/** Not GET: addresses of pictures name their reader, and have no business in a proxy's log. */
export const POST = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const { part, url } = await readBody(request, RemoteImageRequest);
  const asking = await signedIn(request);
  const { remoteImages } = await running();
  const messages = placeOf(asking, key);
  const html = async () =>
    (await (part === '' ? messages.message(key) : messages.nested(key, part))).html;
  const wanted = { account: asking.account.id, key, part, url, html };
  const { type, content } = await remoteImages.get(wanted);
  return new Response(Buffer.from(content), {
    headers: { 'Content-Type': type, 'Content-Disposition': 'attachment' },
  });
});
