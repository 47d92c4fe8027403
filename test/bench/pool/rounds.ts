/** 10,000 rounds of signing in and out, each of another account: memory must not grow with them. */
import { signOnWith } from '@/lib/server/maildrop/sign-on.ts';
import type { MailAccount } from '@/lib/server/sign-in/account.ts';
import { letter } from '@/test/support/faulty-maildrop.ts';
import { FaultyPop3 } from '@/test/support/faulty-pop3.ts';
import { benchPool, heapKb, residentKb, tell } from './bench-pool.ts';

const ROUNDS = 10_000;
/** When memory is looked at; by the first all is compiled and every cache is full. */
const LOOKS = [2_000, 4_000, 6_000, 8_000, ROUNDS];

export async function benchRounds(): Promise<void> {
  const signOn = signOnWith({ openSocket: async () => newServer().dial(() => {}) });
  const { pool, stop } = await benchPool(undefined, signOn);
  tell(`\n${ROUNDS} rounds of sign-in, first page and sign-out; kB`);
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const account = accountNumber(round);
      const maildrop = await pool.attach(account, 'right');
      await maildrop.page('inbox', { limit: 50 });
      await pool.leave(account);
      if (!LOOKS.includes(round)) continue;
      const resident = await residentKb();
      tell(`  after ${round}: resident ${resident.toFixed(0)}, heap ${heapKb().toFixed(0)}`);
    }
  } finally {
    await stop();
  }
}

function newServer(): FaultyPop3 {
  const server = new FaultyPop3();
  server.messages = [letter('one')];
  return server;
}

function accountNumber(round: number): MailAccount {
  return {
    id: `account-${round}`,
    address: `user${round}@example.org`,
    username: `user${round}`,
    server: {
      name: 'memory',
      host: 'mail.example.org',
      port: 110,
      security: 'plain',
      ca: null,
      username: 'address',
    },
  };
}
