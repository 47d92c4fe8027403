/** kill -9 of the real program, started as users start it, in the middle of deleting from a real Dovecot. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dovecot, startDovecot } from '@/test/support/dovecot';
import { type Poplar, startPoplar } from '@/test/support/poplar';
import { freePort } from '@/test/support/ports';
import { isOfTheKill, Mailbox } from './kill-round.ts';

/** Some in `npm test`; KILLS=200 for an evening. SEED=… draws the same numbers again. */
const KILLS = Number(process.env.KILLS ?? 15);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** A job begins when the time to undo is over: kills come up to so long after the choice. */
const UNDO_SECONDS = 1;
const KILL_WITHIN = 1_800;

const PASSWORD = 'correct horse';
const NAMES = ['anna', 'ben', 'cleo'];

let dovecot: Dovecot;
let dataDir: string;
let port: number;
let mailboxes: Mailbox[];

beforeAll(async () => {
  dovecot = await startDovecot({ lockSession: true });
  dataDir = mkdtempSync(join(tmpdir(), 'poplar-kill-'));
  port = await freePort();
  mailboxes = NAMES.map((name) => {
    dovecot.addUser(name, PASSWORD, []);
    return new Mailbox(dovecot, name, PASSWORD);
  });
});

afterAll(async () => {
  await dovecot?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

function start(): Promise<Poplar> {
  return startPoplar({
    DATA_DIR: dataDir,
    PORT: String(port),
    POP3_HOST: dovecot.host,
    POP3_PORT: String(dovecot.tlsPort),
    POP3_CA_FILE: dovecot.ca.path,
    UNDO_SECONDS: String(UNDO_SECONDS),
    LOG_LEVEL: 'silent',
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Stars, chooses and takes back until Poplar is killed, or nothing is left to do. */
async function live(mailbox: Mailbox, url: string, random: () => number): Promise<void> {
  const rows = [...(await mailbox.list(url))];
  const some = rows.filter(() => random() < 0.6);
  const [first] = rows;
  if (first && random() < 0.5) await mailbox.star(url, ...first);
  for (const [letter, key] of some) {
    await mailbox.choose(url, [letter], [key]);
    if (random() < 0.3) await mailbox.undo(url, letter, key);
    if (random() < 0.3) await sleep(random() * 300);
  }
}

async function round(number: number, random: () => number): Promise<void> {
  for (const mailbox of mailboxes) mailbox.deliver(6);
  const poplar = await start();
  const signInAnew = number % 5 === 0;
  try {
    for (const mailbox of mailboxes) {
      if (signInAnew) await mailbox.signIn(poplar.url);
      // The cookie of before is still good, and what was starred is.
      await mailbox.everyStarStands(poplar.url);
    }
  } finally {
    const lives = mailboxes.map((mailbox) =>
      live(mailbox, poplar.url, random).catch((error: unknown) => {
        if (!isOfTheKill(error)) throw error;
      }),
    );
    await sleep(random() * KILL_WITHIN);
    await poplar.stop('SIGKILL');
    await Promise.all(lives);
  }
  for (const mailbox of mailboxes) mailbox.nothingWrongIsGone();
}

test(
  `${KILLS} kills cost no message that nobody chose, and lose no deletion, star or sign-in`,
  async () => {
    const random = draws(SEED);
    process.stdout.write(`${KILLS} kills, SEED=${SEED}\n`);
    for (let number = 0; number < KILLS; number += 1) await round(number, random);
    const poplar = await start();
    try {
      for (const mailbox of mailboxes) {
        await mailbox.list(poplar.url);
        await expect
          .poll(() => mailbox.isSettled(poplar.url), { timeout: 60_000, interval: 200 })
          .toBe(true);
        mailbox.nothingWrongIsGone();
        mailbox.everyChosenOneIsGone();
        await mailbox.everyStarStands(poplar.url);
        process.stdout.write(`${mailbox.name}: ${JSON.stringify(mailbox.tally())}\n`);
      }
    } finally {
      await poplar.stop();
    }
  },
  (KILLS + 10) * 60_000,
);
