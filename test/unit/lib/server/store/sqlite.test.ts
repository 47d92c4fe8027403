/** The SQLite store: the contract, what its files give away, and what they survive. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Store } from '@/lib/server/store/contract';
import { openSqliteStore, type SqliteStoreOptions } from '@/lib/server/store/sqlite';
import { rawOf } from '@/test/support/raw-messages';
import { envelope, keyOf, storeContract } from './contract.ts';
import { chunks, letter, lettersContract } from './letters-contract.ts';
import { signInsContract } from './sign-ins-contract.ts';
import { textsContract } from './texts-contract.ts';

const root = mkdtempSync(join(tmpdir(), 'poplar-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SECRET = Buffer.from('a secret of the server, long enough to be one');
let now = 1_700_000_000_000;
let dataDir = root;
let folders = 0;
const newFolder = () => {
  dataDir = join(root, String(folders++));
};
const open = (more: Partial<SqliteStoreOptions> = {}): Promise<Store> =>
  openSqliteStore({
    dataDir,
    secret: SECRET,
    rawCache: { octets: 2 ** 20, days: 30 },
    now: () => now,
    ...more,
  });

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

beforeEach(newFolder);
storeContract('SQLite', () => open());
lettersContract('SQLite', () => open());
signInsContract('SQLite', () => open());
textsContract('SQLite', () => open());

describe('what the files give away', () => {
  test('nothing of a mail, no address, no unique-id, no key stands in any file, open or closed', async () => {
    const telling = {
      subject: 'Telltale-subject',
      preview: 'Telltale-preview',
      uniqueId: 'Telltale-uid',
      messageId: '<Telltale-mid@x>',
      from: [{ name: 'Telltale-name', address: 'Telltale-address@example.org' }],
    };
    const store = await open();
    await store.envelopes.save('account-a', [envelope(1, telling)]);
    await store.deletions.save('account-a', [
      {
        key: keyOf(1),
        uniqueId: 'Telltale-uid',
        fingerprint: 'Telltale-fingerprint',
        state: 'refused',
        until: 1,
        changedAt: 1,
        reason: { code: 'refused', message: 'Telltale-reason' },
      },
    ]);
    await store.signIns.create({
      id: 'Telltale-sign-in',
      accountId: 'account-a',
      sealed: Buffer.from('Telltale-credentials'),
      device: { userAgent: 'Telltale-browser', address: 'Telltale-place' },
      createdAt: 1,
      seenAt: 1,
      expiresAt: now + 1,
      refusedAt: null,
    });
    await store.attempts.update(['Telltale-account'], () => [{ refusals: 1, lastAt: 1 }]);
    await store.settings.save('account-a', { trust: ['Telltale-trusted@example.org'] });
    await store.raw.put('account-a', keyOf(1), Buffer.from('Telltale-raw'.repeat(1_000)));
    await store.letters.save('account-a', [letter(1, { subject: 'Telltale-subject' })]);
    const octets = Buffer.from('Telltale-octets'.repeat(50_000));
    await store.files.write('account-a', 'Telltale-file-name', chunks(octets));
    const givesAway = () =>
      filesUnder(dataDir).filter((file) => {
        const content = `${file}${readFileSync(file, 'latin1')}`;
        return /telltale/i.test(content) || content.includes(keyOf(1));
      });
    expect(filesUnder(dataDir).some((file) => file.endsWith('-wal'))).toBe(true);
    expect(givesAway()).toEqual([]);
    await store.close();
    expect(givesAway()).toEqual([]);
  });

  test('with another secret nothing opens, which is said at the start', async () => {
    const store = await open();
    await store.envelopes.save('account-a', [envelope(1)]);
    await store.close();
    const secret = Buffer.from('some other secret altogether, as long');
    await expect(open({ secret })).rejects.toThrow('sealed with another secret. Set SECRET');
    const again = await open();
    expect(await again.envelopes.load('account-a')).toEqual([envelope(1)]);
    await again.close();
  });

  test('a record moved to another account does not open', async () => {
    const store = await open();
    await store.envelopes.save('account-a', [envelope(1)]);
    await store.close();
    const file = new DatabaseSync(join(dataDir, 'poplar.sqlite'));
    file.exec("UPDATE envelopes SET account = 'account-b'");
    file.close();
    const again = await open();
    await expect(again.envelopes.load('account-b')).rejects.toThrow('does not open');
    await again.close();
  });
});

describe('the file over time', () => {
  test('a file of a newer format is refused with a sentence and left alone', async () => {
    await (await open()).close();
    const file = new DatabaseSync(join(dataDir, 'poplar.sqlite'));
    file.exec('UPDATE schema_version SET version = 99');
    file.close();
    await expect(open()).rejects.toThrow('written by a newer Poplar (format 99');
    await expect(open()).rejects.toThrow('DATA_DIR');
  });

  test('a file of an older format is kept beside the new one, and its records go on', async () => {
    const store = await open();
    await store.envelopes.save('account-a', [envelope(1)]);
    await store.close();
    const file = new DatabaseSync(join(dataDir, 'poplar.sqlite'));
    file.exec(
      'DROP TABLE seal_check; DROP TABLE settings; DROP TABLE attempts; DROP TABLE letters; DROP TABLE identities; DROP TABLE files; DROP TABLE log; DROP TABLE texts; DROP TABLE text_places; DROP TABLE fronts; DROP TABLE submission; ALTER TABLE sign_ins DROP COLUMN device; ALTER TABLE sign_ins DROP COLUMN refused_at; UPDATE schema_version SET version = 1',
    );
    file.close();
    const again = await open();
    expect(await again.envelopes.load('account-a')).toEqual([envelope(1)]);
    await again.close();
    const copies = readdirSync(dataDir).filter((name) => name.endsWith('.bak'));
    expect(copies[0]).toMatch(/^poplar\.sqlite\.format-1\..*\.bak$/);
    const copy = new DatabaseSync(join(dataDir, copies[0] ?? ''), { readOnly: true });
    expect(copy.prepare('SELECT version FROM schema_version').get()).toEqual({ version: 1 });
    expect(copy.prepare('SELECT count(*) AS entries FROM envelopes').get()).toEqual({ entries: 1 });
    copy.close();
    for (const path of filesUnder(dataDir)) expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('a second process at the same folder is refused with a sentence, until the first is gone', async () => {
    const child = savingChild();
    expect(await firstLine(child)).toBe('saved');
    await expect(open()).rejects.toThrow('Another Poplar is at work in the data folder');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await open();
    expect(await store.flags.load('account-a')).toHaveLength(1);
    await expect(open()).rejects.toThrow('DATA_DIR');
    await store.close();
  });

  test('an account that is forgotten is in no backup either', async () => {
    const store = await open();
    await store.flags.save('account-a', [{ key: keyOf(1), read: true, starred: true }]);
    await store.flags.save('account-b', [{ key: keyOf(1), read: true, starred: true }]);
    await store.close();
    const path = join(dataDir, 'poplar.sqlite');
    copyFileSync(path, `${path}.format-1.then.bak`);
    const again = await open();
    await again.forget('account-a');
    for (const file of [path, `${path}.format-1.then.bak`]) {
      const copy = new DatabaseSync(file, { readOnly: true });
      expect(copy.prepare('SELECT account FROM flags').all()).toEqual([{ account: 'account-b' }]);
      copy.close();
      expect(readFileSync(file, 'latin1')).not.toContain('account-a');
    }
    expect(statSync(`${path}-wal`).size).toBe(0);
    await again.close();
  });

  test('the folder and all in it are for its owner alone', async () => {
    const store = await open();
    await store.raw.put('account-a', keyOf(1), Uint8Array.of(1));
    for (const path of filesUnder(dataDir)) expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(dataDir).mode & 0o077).toBe(0);
    await store.close();
  });

  test('opening a file that is up to date changes nothing in it', async () => {
    await (await open()).close();
    const before = readFileSync(join(dataDir, 'poplar.sqlite'));
    await (await open()).close();
    expect(readFileSync(join(dataDir, 'poplar.sqlite')).equals(before)).toBe(true);
  });

  test('what was answered as saved survives kill -9', async () => {
    const child = savingChild();
    const said = await firstLine(child);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(said).toBe('saved');
    const store = await open();
    expect(await store.flags.load('account-a')).toEqual([
      { key: keyOf(1), read: true, starred: true },
    ]);
    await store.close();
  });
});

/** A process of its own that keeps the store open after it has saved something. */
function savingChild(): ChildProcess {
  const child = spawn(process.execPath, [
    '--import',
    join(import.meta.dirname, 'alias.mjs'),
    join(import.meta.dirname, 'save-and-say.ts'),
    dataDir,
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += `stderr: ${chunk}`;
  });
  child.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  while (!text.includes('\n')) {
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) break;
  }
  return text.trim();
}

test('a flood of made-up names leaves the attempts bounded, and the latest are kept', async () => {
  const store = await open();
  for (let batch = 0; batch < 5; batch++) {
    const names = Array.from({ length: 5_000 }, (_, n) => `made-up-${batch}-${n}`);
    await store.attempts.update(names, () => names.map(() => ({ refusals: 1, lastAt: batch })));
  }
  const refusals: number[] = [];
  await store.attempts.update(['made-up-0-0', 'made-up-4-0'], (counts) => {
    refusals.push(...counts.map((count) => count.refusals));
    return counts;
  });
  expect(refusals).toEqual([0, 1]);
  await store.close();
  const file = new DatabaseSync(join(dataDir, 'poplar.sqlite'), { readOnly: true });
  expect(file.prepare('SELECT count(*) AS names FROM attempts').get()).toEqual({ names: 20_000 });
  file.close();
});

describe('the cache of raw messages', () => {
  const bytes = (n: number) => Buffer.alloc(10_000, n);

  test('stays within its octets, and the message not read for longest goes first', async () => {
    const store = await open({ rawCache: { octets: 25_000, days: 30 } });
    await store.raw.put('account-a', keyOf(1), bytes(1));
    now += 10;
    await store.raw.put('account-a', keyOf(2), bytes(2));
    now += 3_600_001;
    await rawOf(store, 'account-a', keyOf(1));
    now += 10;
    await store.raw.put('account-b', keyOf(3), bytes(3));
    expect(await rawOf(store, 'account-a', keyOf(2))).toBeNull();
    expect(await rawOf(store, 'account-a', keyOf(1))).toEqual(bytes(1));
    expect(await rawOf(store, 'account-b', keyOf(3))).toEqual(bytes(3));
    const onDisk = filesUnder(join(dataDir, 'raw')).map((file) => statSync(file).size);
    expect(onDisk.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(25_000);
    await store.close();
  });

  test('a message larger than the whole cache is not kept, and the others stay', async () => {
    const store = await open({ rawCache: { octets: 15_000, days: 30 } });
    await store.raw.put('account-a', keyOf(1), bytes(1));
    await store.raw.put('account-a', keyOf(2), Buffer.alloc(15_001));
    expect(await rawOf(store, 'account-a', keyOf(2))).toBeNull();
    expect(await rawOf(store, 'account-a', keyOf(1))).toEqual(bytes(1));
    await store.close();
  });

  test('a message past its days is gone from the disk', async () => {
    const store = await open();
    await store.raw.put('account-a', keyOf(1), bytes(1));
    now += 31 * 86_400_000;
    expect(await rawOf(store, 'account-a', keyOf(1))).toBeNull();
    expect(filesUnder(join(dataDir, 'raw'))).toEqual([]);
    await store.close();
  });

  test('a file cut short or lost counts as not cached', async () => {
    const store = await open();
    await store.raw.put('account-a', keyOf(1), bytes(1));
    for (const file of filesUnder(join(dataDir, 'raw'))) truncateSync(file, 500);
    expect(await rawOf(store, 'account-a', keyOf(1))).toBeNull();
    await store.raw.put('account-a', keyOf(1), bytes(1));
    rmSync(join(dataDir, 'raw'), { recursive: true });
    expect(await rawOf(store, 'account-a', keyOf(1))).toBeNull();
    await store.close();
  });
});
