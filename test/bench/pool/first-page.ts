/** Signing in to a maildrop of 10,000 messages, to the first page: against the POP3 session alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signOnWith } from '@/lib/server/maildrop/sign-on.ts';
import { startDovecot } from '@/test/support/dovecot.ts';
import { makeMaildrop } from '@/test/support/make-maildrop.ts';
import { accountOn, benchPool, type Cost, costOf, PASSWORD, quantile, tell } from './bench-pool.ts';

const MESSAGES = 10_000;
const ROUNDS = 15;
const PAGE = { limit: 50 };
/** As a browser asks first, and then. */
const TOP = { ...PAGE, wait: 'no' } as const;
const CURRENT = { ...PAGE, wait: 'current' } as const;

export async function benchFirstPage(): Promise<void> {
  const dovecot = await startDovecot();
  const folder = mkdtempSync(join(tmpdir(), 'poplar-bench-'));
  try {
    dovecot.addUser('many', PASSWORD, makeMaildrop(MESSAGES));
    const account = accountOn(dovecot, 'many');
    await learnAll(folder, account);
    const floor: Cost[] = [];
    const warm: Cost[] = [];
    const restarted: Cost[] = [];
    const listed: Cost[] = [];
    const signedIn: Cost[] = [];
    const { pool, stop } = await benchPool(folder);
    await (await pool.attach(account, PASSWORD)).page('inbox', PAGE);
    for (let round = 0; round < ROUNDS; round += 1) {
      await (await pool.attach(account, PASSWORD)).release();
      floor.push(await costOf(() => sessionAlone(account)));
      warm.push(
        await costOf(async () => (await pool.attach(account, PASSWORD)).page('inbox', TOP)),
      );
      const maildrop = await pool.attach(account, PASSWORD);
      signedIn.push(await costOf(() => maildrop.page('inbox', PAGE)));
    }
    await stop();
    for (let round = 0; round < ROUNDS; round += 1) {
      restarted.push(await afterRestart(folder, account, TOP));
      listed.push(await afterRestart(folder, account, CURRENT));
    }
    tell(`\nfirst page of ${MESSAGES} messages, ms (median, worst), and the CPU of this process`);
    const median = (costs: readonly Cost[], of: keyof Cost) =>
      quantile(
        costs.map((cost) => cost[of]),
        0.5,
      );
    const row = (name: string, costs: readonly Cost[]) => {
      const worst = Math.max(...costs.map(({ time }) => time));
      tell(
        `  ${name.padEnd(44)} ${median(costs, 'time').toFixed(1)}  ${worst.toFixed(1)}` +
          `  × floor ${(median(costs, 'time') / median(floor, 'time')).toFixed(2)}` +
          `  CPU ${median(costs, 'cpu').toFixed(1)}`,
      );
    };
    row('floor: sign in, LIST, UIDL, nothing else', floor);
    row('sign-in to first page, warm', warm);
    row('sign-in to first page, from disk', restarted);
    row('the same, as the server lists it now', listed);
    row('first page while signed in', signedIn);
  } finally {
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Account = ReturnType<typeof accountOn>;

/** Signed in once before, until every envelope is on disk. */
async function learnAll(folder: string, account: Account): Promise<void> {
  const { pool, store, stop } = await benchPool(folder);
  const maildrop = await pool.attach(account, PASSWORD);
  await maildrop.page('inbox', PAGE);
  while ((await store.envelopes.load(account.id)).length < MESSAGES) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await stop();
}

async function sessionAlone(account: Account): Promise<void> {
  const session = await signOnWith()(account, PASSWORD);
  await Promise.all([session.list(), session.uidl()]);
  await session.quit();
}

async function afterRestart(folder: string, account: Account, page: typeof TOP | typeof CURRENT) {
  const { pool, stop } = await benchPool(folder);
  const cost = await costOf(async () => (await pool.attach(account, PASSWORD)).page('inbox', page));
  await stop();
  // What a sign-in leaves to be done in the background belongs to no other round.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return cost;
}
