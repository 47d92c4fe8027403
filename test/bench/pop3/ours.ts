/** lib/pop3, used as a caller would: every call made at once, each promise awaited. */
import { connect, type Session } from '@/lib/pop3/index.ts';
import { type Job, type Measured, TOP_LINES } from './job.ts';
import { timed } from './stopwatch.ts';

export async function measureOurs(job: Job): Promise<Measured> {
  const session = await connect({
    host: '127.0.0.1',
    port: job.port,
    security: 'plain',
    allowInsecureSignIn: true,
  });
  await session.signIn({ username: job.user, password: job.password });
  await Promise.all([session.list(), session.uidl()]);
  const result = await timed(() => WORK[job.verb](session, job.count));
  await session.quit();
  return result;
}

const WORK = {
  TOP: (session: Session, count: number) => fetchAll(count, (n) => session.top(n, TOP_LINES)),
  RETR: (session: Session, count: number) => fetchAll(count, (n) => session.retr(n)),
  'RETR, streamed': async (session: Session, count: number) => {
    let octets = 0;
    for (let n = 1; n <= count; n += 1) {
      for await (const chunk of session.retrStream(n)) octets += chunk.length;
    }
    return octets;
  },
};

async function fetchAll(count: number, fetch: (n: number) => Promise<Uint8Array>) {
  let octets = 0;
  const all: Promise<void>[] = [];
  for (let n = 1; n <= count; n += 1) {
    all.push(
      fetch(n).then((message) => {
        octets += message.length;
      }),
    );
  }
  await Promise.all(all);
  return octets;
}
