/** GET /api/events: server-sent events of what happens to the maildrop, as long as one is signed in. */
import { eventStream } from '@/lib/server/http/events';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';
import { running } from '@/lib/server/running';

export const dynamic = 'force-dynamic';

/** How long a sign-in that was ended elsewhere may hear on. */
const RECHECK_MS = 20_000;

export const GET = route(async (request) => {
  const { account, maildrop } = await signedIn(request);
  const deletions = await maildrop.deletions();
  return eventStream(request, (send, end) => {
    const unsubscribe = maildrop.subscribe(send, end);
    const stopRechecking = endWithSignIn(request, end);
    send('maildrop', { account: account.id, maildrop: maildrop.view() });
    send('deletions', { account: account.id, deletions });
    return () => {
      stopRechecking();
      unsubscribe();
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
