/** /api/events: GET tells what happens to maildrop and desk as long as one is signed in; POST, who looks. */
import { EventsQuery, TabReport } from '@/lib/contract/events';
import { nothing } from '@/lib/server/http/answers';
import { eventStream } from '@/lib/server/http/events';
import { readBody, readQuery } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { running } from '@/lib/server/running';

export const dynamic = 'force-dynamic';

/** A sign-in that grows too old is told of by nobody: so often it is looked at. */
const RECHECK_MS = 60_000;

export const POST = route(async (request) => {
  const report = await readBody(request, TabReport);
  const { maildrop } = await signedIn(request);
  maildrop.report(report);
  return nothing();
});

export const GET = route(async (request) => {
  const tab = readQuery(request, EventsQuery);
  const { name, account, desk, maildrop } = await signedIn(request);
  const { signIns } = await running();
  const deletions = await maildrop.deletions();
  return eventStream(request, (send, end) => {
    const stops = [
      maildrop.subscribe(send, end, tab),
      desk.subscribe(send, end, tab),
      signIns.watch(name, end),
      endWithSignIn(request, end),
    ];
    send('maildrop', { account: account.id, maildrop: maildrop.view() });
    send('deletions', { account: account.id, deletions });
    send('outbox', { account: account.id, outbox: desk.outbox.list() });
    send('letters', { account: account.id, views: [], waiting: desk.lists.waiting() });
    return () => {
      for (const stop of stops) stop();
    };
  });
});

/** @returns what stops it */
function endWithSignIn(request: Request, end: () => void): () => void {
  const recheck = async () => {
    const { signIns } = await running();
    if ((await signIns.find(request)) === null) end();
  };
  const timer = setInterval(() => recheck().catch(end), RECHECK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
