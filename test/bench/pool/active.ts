/** 200 accounts at once against Dovecot: each signs in, reads, stars and deletes; nothing is lost. */
import type { Dovecot } from '@/test/support/dovecot.ts';
import { startDovecot } from '@/test/support/dovecot.ts';
import { makeMaildrop } from '@/test/support/make-maildrop.ts';
import {
  accountOn,
  type BenchPool,
  benchPool,
  PASSWORD,
  quantile,
  tell,
  timed,
} from './bench-pool.ts';

const ACCOUNTS = 200;
const MESSAGES = 20;
const DELETED = 5;

/** How long the deletions of all may take after the last was chosen. */
const SETTLES_WITHIN = 120_000;

type Times = Record<'sign in' | 'first page' | 'read' | 'star' | 'delete', number[]>;

export async function benchActive(): Promise<void> {
  const dovecot = await startDovecot();
  const bench = await benchPool();
  const times: Times = { 'sign in': [], 'first page': [], read: [], star: [], delete: [] };
  try {
    const letters = [...makeMaildrop(MESSAGES)];
    const names = Array.from({ length: ACCOUNTS }, (_, n) => `user${n}`);
    for (const name of names) dovecot.addUser(name, PASSWORD, letters);
    const all = await timed(() =>
      Promise.all(names.map((name) => live(bench, dovecot, name, times))),
    );
    const left = names.map((name) => dovecot.maildirCount(name));
    const wrong = left.filter((count) => count !== MESSAGES - DELETED).length;
    tell(`\n${ACCOUNTS} accounts at once, ${(all / 1_000).toFixed(1)} s; ms at p50, p99, worst`);
    for (const [name, values] of Object.entries(times)) {
      const [p50, p99, worst] = [0.5, 0.99, 1].map((part) => quantile(values, part).toFixed(0));
      tell(`  ${name.padEnd(12)} ${p50}  ${p99}  ${worst}`);
    }
    tell(`  maildrops that hold another number of messages than they should: ${wrong}`);
  } finally {
    await bench.stop();
    await dovecot.stop();
  }
}

async function live(
  { pool }: BenchPool,
  dovecot: Dovecot,
  name: string,
  times: Times,
): Promise<void> {
  const account = accountOn(dovecot, name);
  times['sign in'].push(await timed(() => pool.attach(account, PASSWORD)));
  const maildrop = await pool.resume(account, PASSWORD);
  times['first page'].push(await timed(() => maildrop.page('inbox', { limit: 50 })));
  const { messages } = await maildrop.page('inbox', { limit: 50 });
  const keys = messages.map(({ key }) => key);
  const [first = ''] = keys;
  times.read.push(await timed(() => maildrop.message(first)));
  times.star.push(await timed(() => maildrop.setFlags({ keys: [first], set: { starred: true } })));
  times.delete.push(await timed(() => maildrop.delete(keys.slice(-DELETED))));
  const end = Date.now() + SETTLES_WITHIN;
  while ((await maildrop.deletions()).some(({ state }) => state !== 'committed')) {
    if (Date.now() > end) throw new Error(`The deletions of ${name} did not settle.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
