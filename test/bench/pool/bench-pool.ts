/** What the parts share: a pool over the real store, accounts on a Dovecot, and a few ways to tell figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '@/lib/server/log.ts';
import { createPool, type Pool } from '@/lib/server/maildrop/pool.ts';
import type { SignOn } from '@/lib/server/maildrop/sign-on.ts';
import type { MailAccount } from '@/lib/server/sign-in/account.ts';
import type { Store } from '@/lib/server/store/contract.ts';
import { openSqliteStore } from '@/lib/server/store/sqlite.ts';
import type { Dovecot } from '@/test/support/dovecot.ts';

export const PASSWORD = 'correct horse';
const SECRET = new Uint8Array(32).fill(7);

/** Seconds to undo, so short that deletions are carried out within the run. */
const UNDO_SECONDS = 1;

/** A pool and its store, and what ends both. */
export interface BenchPool {
  readonly pool: Pool;
  readonly store: Store;
  stop(): Promise<void>;
}

/** @param folder of an earlier pool, to start as after a restart; else a new one, removed at the end */
export async function benchPool(folder?: string, signOn?: SignOn): Promise<BenchPool> {
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), 'poplar-bench-'));
  const store = await openSqliteStore({
    dataDir,
    secret: SECRET,
    rawCache: { octets: 100_000_000, days: 1 },
    now: Date.now,
  });
  const pool = createPool({
    config: { idleSeconds: 600, undoSeconds: UNDO_SECONDS, authservId: null },
    store,
    log: silentLog(),
    ...(signOn ? { signOn } : {}),
  });
  const stop = async () => {
    await pool.stop();
    await store.close();
    if (folder === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  return { pool, store, stop };
}

/** The account of one of a Dovecot's users. */
export function accountOn({ host, port }: Dovecot, username: string): MailAccount {
  return {
    id: `account-${username}`,
    address: `${username}@example.org`,
    username,
    server: { name: 'bench', host, port, security: 'plain', ca: null, username: 'address' },
  };
}

/** How long something took, and how much of that this process worked, in milliseconds. */
export interface Cost {
  readonly time: number;
  readonly cpu: number;
}

/** What it costs: the mail server's own work is in the time, and not in the CPU. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const before = process.cpuUsage();
  const time = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { time, cpu: (user + system) / 1_000 };
}

/** Milliseconds that it took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The value below which a part of all lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Resident memory in kB, once all that can be freed is. */
export async function residentKb(): Promise<number> {
  if (!globalThis.gc) throw new Error('Run with node --expose-gc.');
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return process.memoryUsage().rss / 1024;
}

/** Memory that objects take, in kB. */
export function heapKb(): number {
  return process.memoryUsage().heapUsed / 1024;
}

export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
