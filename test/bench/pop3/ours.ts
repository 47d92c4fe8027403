/** lib/pop3, used as a caller would: every call made at once, each promise awaited. */
import { connect, type Session } from '@/lib/pop3/index.ts';
import { type Job, type Measured, TOP_LINES } from './job.ts';
import { timed } from './stopwatch.ts';

export const measureOurs = (job: Job): Promise<Measured> => measureBy(WORK[job.verb], job);

/** One call for all: `topEach`, for TOP only. */
export const measureOursEach = (job: Job): Promise<Measured> => measureBy(topEach, job);

type Work = (session: Session, count: number) => Promise<number>;

async function measureBy(work: Work, job: Job): Promise<Measured> {
  const session = await connect({
    host: '127.0.0.1',
    port: job.port,
    security: 'plain',
    allowInsecureSignIn: true,
  });
  await session.signIn({ username: job.user, password: job.password });
  await Promise.all([session.list(), session.uidl()]);
  const result = await timed(() => work(session, job.count));
  await session.quit();
  return result;
}

async function topEach(session: Session, count: number): Promise<number> {
  let octets = 0;
  const all = Array.from({ length: count }, (_, n) => n + 1);
  await session.topEach(all, TOP_LINES, (_, result) => {
    if (!(result instanceof Uint8Array)) throw result;
    octets += result.length;
  });
  return octets;
}

const WORK: Record<Job['verb'], Work> = {
  TOP: (session: Session, count: number) => fetchAll(count, (n) => session.top(n, TOP_LINES)),
  RETR: (session: Session, count: number) => fetchAll(count, (n) => session.retr(n)),
  'RETR, streamed': async (session: Session, count: number) => {
    let octets = 0;
    for (let n = 1; n <= count; n += 1) {
      for await (const chunk of session.retrStream(n, { pieces: 'lent' })) octets += chunk.length;
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
