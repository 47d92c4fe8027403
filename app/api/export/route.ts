/** GET /api/export: every message of a list, or those that were chosen, as one file. */
import { randomBytes } from 'node:crypto';
import { ExportQuery, isLetterView } from '@/lib/contract/messages';
import { asArchive, asMbox, type Exported, rowsOf } from '@/lib/server/export/exporting';
import { watched } from '@/lib/server/export/exports';
import { archive } from '@/lib/server/http/archive';
import { disposition } from '@/lib/server/http/download';
import { readQuery } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { placeOf, signedIn } from '@/lib/server/http/signed-in';
import { streamOf } from '@/lib/server/http/stream';

const newRun = () => randomBytes(16).toString('base64url');

export const GET = route(async (request) => {
  const { as, of, run: name = newRun(), view, ...asked } = readQuery(request, ExportQuery);
  const asking = await signedIn(request);
  const { desk, maildrop } = asking;
  const chosen = of === 'chosen' ? desk.exports.takeChoice(name) : null;
  const exported: Exported = {
    name: `Poplar ${view} ${new Date().toISOString().slice(0, 10)}`,
    page: async (cursor, limit) => {
      const wanted = { ...asked, conversations: 'off' as const, cursor, limit };
      return isLetterView(view) ? desk.lists.page(view, wanted) : maildrop.page(view, wanted);
    },
    messages: ({ key }) => placeOf(asking, key),
  };
  const all = await rowsOf(exported);
  const rows = chosen === null ? all : all.filter(({ key }) => chosen.has(key));
  const run = desk.exports.begin(name, rows.length);
  const told: Exported = { ...exported, took: run.took };
  if (as === 'eml') {
    const { body, headers } = archive(asArchive(told, rows));
    return new Response(body && watched(body, run), { headers });
  }
  return new Response(watched(streamOf(asMbox(told, rows)), run), {
    headers: {
      'Content-Type': 'application/mbox',
      'Content-Disposition': disposition(`${exported.name}.mbox`),
    },
  });
});
