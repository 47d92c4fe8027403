/** The command that forgets an account, run as the administrator runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSecret } from '@/lib/server/secret';
import { createAccountNaming } from '@/lib/server/sign-in/account';
import type { Store } from '@/lib/server/store/contract';
import { openSqliteStore } from '@/lib/server/store/sqlite';

let dataDir = '';
let store: Store;

const open = () =>
  openSqliteStore({
    dataDir,
    secret: loadSecret({ dataDir, secret: null }),
    rawCache: { octets: 1_000, days: 1 },
    now: Date.now,
  });
const idOf = (server: string, user: string) =>
  createAccountNaming(loadSecret({ dataDir, secret: null }))(server, user);

function forget(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/server/forget.ts', ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: dataDir, POP3_HOST: 'mail.example', SECRET: '' },
    },
  );
  return { status, said: `${stdout}${stderr}` };
}

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'poplar-forget-'));
  store = await open();
  for (const name of ['ada@example.org', 'bob@example.org']) {
    await store.settings.save(idOf('mail.example:995', name), { theme: 'dark' });
  }
  await store.settings.save(idOf('pop.other.example:110', 'ada@example.org'), { theme: 'dark' });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('npm run forget', () => {
  test('removes what is kept of one account, however its domain is written, and of no other', async () => {
    await store.close();
    expect(forget('ada@Example.org')).toMatchObject({ status: 0 });
    store = await open();
    const kept = async (server: string, user: string) =>
      (await store.usage(idOf(server, user))).rest > 0;
    expect(await kept('mail.example:995', 'ada@example.org')).toBe(false);
    expect(await kept('mail.example:995', 'bob@example.org')).toBe(true);
    expect(await kept('pop.other.example:110', 'ada@example.org')).toBe(true);
    await store.close();
    expect(forget('ada@example.org', 'pop.other.example:110')).toMatchObject({ status: 0 });
    store = await open();
    expect(await kept('pop.other.example:110', 'ada@example.org')).toBe(false);
  }, 60_000);

  test('says so where nothing is kept, where nobody is named, and where Poplar is running', async () => {
    expect(forget('ada@example.org').said).toContain('Another Poplar is at work');
    await store.close();
    expect(forget('eve@example.org')).toMatchObject({
      status: 1,
      said: expect.stringContaining('Nothing is kept of eve@example.org'),
    });
    expect(forget()).toMatchObject({ status: 1, said: expect.stringContaining('Say whose') });
    store = await open();
  }, 60_000);
});
