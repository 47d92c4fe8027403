/** Resident memory of accounts that are signed in and do nothing: 10, 100 and 1,000 of them. */
import { startDovecot } from '@/test/support/dovecot.ts';
import { makeMaildrop } from '@/test/support/make-maildrop.ts';
import { accountOn, benchPool, heapKb, PASSWORD, residentKb, tell } from './bench-pool.ts';

const MESSAGES = 20;
const STEPS = [1, 10, 100, 1_000];

/** Accounts that come and go before the first: what is loaded and compiled once is nobody's share. */
const WARM_UP = 50;

export async function benchMemory(): Promise<void> {
  const dovecot = await startDovecot();
  const { pool, stop } = await benchPool();
  try {
    const most = Math.max(...STEPS);
    const letters = [...makeMaildrop(MESSAGES)];
    for (let n = 0; n < most + WARM_UP; n += 1) dovecot.addUser(`user${n}`, PASSWORD, letters);
    tell(
      `\nidle signed-in accounts of ${MESSAGES} messages: kB in all, and for each beyond the first`,
    );
    const enter = async (user: number) => {
      const maildrop = await pool.attach(accountOn(dovecot, `user${user}`), PASSWORD);
      await maildrop.page('inbox', { limit: 50 });
      await maildrop.release();
    };
    for (let user = most; user < most + WARM_UP; user += 1) {
      await enter(user);
      await pool.leave(accountOn(dovecot, `user${user}`));
    }
    let first = { resident: 0, heap: 0 };
    let signedIn = 0;
    for (const accounts of STEPS) {
      for (; signedIn < accounts; signedIn += 1) await enter(signedIn);
      const now = { resident: await residentKb(), heap: heapKb() };
      if (accounts === 1) first = now;
      const each = (kind: 'resident' | 'heap') =>
        accounts > 1 ? ((now[kind] - first[kind]) / (accounts - 1)).toFixed(1) : '';
      tell(
        `  ${String(accounts).padStart(5)}  resident ${now.resident.toFixed(0)} ${each('resident')}` +
          `  heap ${now.heap.toFixed(0)} ${each('heap')}`,
      );
    }
  } finally {
    await stop();
    await dovecot.stop();
  }
}
