/** GET /api/events: server-sent events of what happens to the maildrop, as long as one is signed in. */
import { eventStream } from '@/lib/server/http/events';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { running } from '@/lib/server/running';

export const dynamic = 'force-dynamic';

/** A sign-in that grows too old is told of by nobody: so often it is looked at. */
const RECHECK_MS = 60_000;

export const GET = route(async (request) => {
  const { name, account, maildrop } = await signedIn(request);
  const { signIns } = await running();
  const deletions = await maildrop.deletions();
  return eventStream(request, (send, end) => {
    const stops = [
      maildrop.subscribe(send, end),
      signIns.watch(name, end),
      endWithSignIn(request, end),
    ];
    send('maildrop', { account: account.id, maildrop: maildrop.view() });
    send('deletions', { account: account.id, deletions });
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
