/** POST /api/imports: a file of messages, its octets as the body, kept here to be read. */
import type { Imported } from '@/lib/contract/letters';
import { json } from '@/lib/server/http/answers';
import { readOctets } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const POST = route(async (request) => {
  const { desk } = await signedIn(request);
  return json<Imported>(await desk.importFile(readOctets(request)));
}, 'application/octet-stream');
