/** Files of letters on disk: what they survive, and what does not pass for one. */
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '@/lib/server/store/contract';
import { openSqliteStore } from '@/lib/server/store/sqlite';
import { chunks } from './letters-contract.ts';

const NAME = 'file-0123456789abcdefg';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'poplar-files-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const open = (): Promise<Store> =>
  openSqliteStore({
    dataDir,
    secret: Buffer.from('a secret of the server, long enough to be one'),
    rawCache: { octets: 0, days: 1 },
    now: Date.now,
  });

const filesThere = () =>
  readdirSync(join(dataDir, 'files')).map((name) => join(dataDir, 'files', name));

const written = async () => {
  const store = await open();
  await store.files.write('account-a', NAME, chunks(Buffer.alloc(600_000, 7)));
  const [path] = filesThere();
  return { store, path: path ?? '' };
};
const readAll = async (store: Store) => {
  let octets = 0;
  for await (const chunk of store.files.read('account-a', NAME)) octets += chunk.length;
  return octets;
};

test('a file cut short anywhere, even between two pieces, does not pass for a whole one', async () => {
  const { store, path } = await written();
  const { size } = statSync(path);
  const head = 17;
  const piece = 64 * 1_024 + 16;
  for (const length of [size - 1, head + 2 * piece, head + piece, head + piece + 2, 3, 0]) {
    truncateSync(path, length);
    await expect(readAll(store)).rejects.toThrow(/cut short|does not open/);
  }
  await store.close();
});

test('what a process left half written is cleared away at the next start', async () => {
  const { store, path } = await written();
  await store.close();
  writeFileSync(`${path}.0123456789ab.tmp`, 'half');
  const again = await open();
  expect(filesThere()).toEqual([path]);
  expect(await readAll(again)).toBe(600_000);
  await again.close();
});
