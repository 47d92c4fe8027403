/** /api/exports/[run]: PUT what goes into the file; GET how far an export is; DELETE stops it, which breaks its download off. */
import { ExportRun, type ExportView } from '@/lib/contract/export';
import { ExportChoice } from '@/lib/contract/messages';
import { json, nothing } from '@/lib/server/http/answers';
import { checked, MAX_KEYS_OCTETS, readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const PUT = route<{ run: string }>(async (request, params) => {
  const run = checked(params.run, ExportRun);
  const { desk } = await signedIn(request);
  const { keys } = await readBody(request, ExportChoice, MAX_KEYS_OCTETS);
  desk.exports.choose(run, keys);
  return nothing();
});

export const GET = route<{ run: string }>(async (request, params) => {
  const { desk } = await signedIn(request);
  return json<ExportView>(desk.exports.get(checked(params.run, ExportRun)).view);
});

export const DELETE = route<{ run: string }>(async (request, params) => {
  const { desk } = await signedIn(request);
  const run = desk.exports.get(checked(params.run, ExportRun));
  run.stop();
  return json<ExportView>(run.view);
});
