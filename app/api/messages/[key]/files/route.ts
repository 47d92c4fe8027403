/** GET /api/messages/[key]/files: all files of a message, as one archive. */
import { MessageKey } from '@/lib/contract/envelope';
import { FilesQuery } from '@/lib/contract/message';
import { archive } from '@/lib/server/http/archive';
import { checked, readQuery } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const { part, as } = readQuery(request, FilesQuery);
  const messages = placeOf(await signedIn(request), key);
  return archive(await messages.files(key, part, as));
});
