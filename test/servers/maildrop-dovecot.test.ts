/** The maildrop's whole chain against a real Dovecot: list, top, message, delete, undo, check, events. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ServerEvents } from '@/lib/contract/events';
import { connect } from '@/lib/pop3';
import { silentLog } from '@/lib/server/log';
import { systemClock } from '@/lib/server/maildrop/clock';
import { CHECK_AGAIN_AFTER } from '@/lib/server/maildrop/limits';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { createPool, type Pool } from '@/lib/server/maildrop/pool';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { Store } from '@/lib/server/store/contract';
import { openSqliteStore } from '@/lib/server/store/sqlite';
import { type Dovecot, startDovecot } from '@/test/support/dovecot';

const PASSWORD = 'correct horse';
const SECRET = new Uint8Array(32).fill(7);

let dovecot: Dovecot;
let folder: string;
let store: Store;
let pool: Pool;
/** Milliseconds by which the pool's clock is ahead of the real one. */
let hurried = 0;

/** Made before the first sign-in: Dovecot notices a change of its list of users by whole seconds. */
const ACCOUNTS = new Map([
  ['list', 120],
  ['read', 3],
  ['delete', 4],
  ['share', 3],
  ['busy', 2],
  ['wrong', 2],
  ['restart', 5],
  ['before', 4],
  ['after', 4],
]);

beforeAll(async () => {
  dovecot = await startDovecot({ lockSession: true });
  for (const [username, messages] of ACCOUNTS) {
    const all = Array.from({ length: messages }, (_, index) => message(index + 1));
    dovecot.addUser(username, PASSWORD, all);
  }
});
afterAll(() => dovecot.stop());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-maildrop-'));
  store = await openStore();
  pool = newPool();
});
afterEach(async () => {
  await pool.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function openStore(): Promise<Store> {
  return openSqliteStore({
    dataDir: folder,
    secret: SECRET,
    rawCache: { octets: 10_000_000, days: 1 },
    now: Date.now,
  });
}

function newPool(): Pool {
  return createPool({
    config: { authservId: null, idleSeconds: 30, undoSeconds: 1 },
    store,
    log: silentLog(),
    clock: { ...systemClock, now: () => Date.now() + hurried },
  });
}

function message(number: number, subject = `Message ${number}`): Uint8Array {
  const date = new Date(Date.UTC(2026, 0, 1, 0, number)).toUTCString().replace('GMT', '+0000');
  return Buffer.from(
    [
      `Message-ID: <${subject.replaceAll(' ', '-')}@example.org>`,
      'From: Anna <anna@example.org>',
      'To: Ben <ben@example.org>',
      `Subject: ${subject}`,
      `Date: ${date}`,
      '',
      `This is the text of ${subject}.`,
      '.',
      '..two dots',
      '',
    ].join('\r\n'),
  );
}

function accountOf(username: string): MailAccount {
  const { host, tlsPort: port, ca } = dovecot;
  return {
    id: `account-${username}`,
    address: `${username}@example.org`,
    username,
    server: { name: 'dovecot', host, port, security: 'tls', ca: ca.pem, username: 'address' },
  };
}

async function list(maildrop: Maildrop) {
  return (await maildrop.page('inbox', { limit: 200 })).messages;
}

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function otherClient(account: MailAccount) {
  const { host, port, ca } = account.server;
  const session = await connect({ host, port, security: 'tls', tls: { ca: ca ?? '' } });
  await session.signIn({ username: account.username, password: PASSWORD });
  return session;
}

test('the list is newest first, with previews, and pages join without gaps', async () => {
  const account = accountOf('list');
  const maildrop = await pool.attach(account, PASSWORD);
  const first = await maildrop.page('inbox', { limit: 50 });
  expect(first.total).toBe(120);
  expect(first.messages[0]?.subject).toBe('Message 120');
  expect(first.messages[0]?.preview).toContain('This is the text of Message 120.');
  const subjects = first.messages.map(({ subject }) => subject);
  for (let cursor = first.cursor; cursor; ) {
    const next = await maildrop.page('inbox', { limit: 50, cursor });
    subjects.push(...next.messages.map(({ subject }) => subject));
    cursor = next.cursor;
  }
  expect(subjects).toEqual(Array.from({ length: 120 }, (_, index) => `Message ${120 - index}`));
});

test('a message is read once, octet by octet, and remembered', async () => {
  const account = accountOf('read');
  const maildrop = await pool.attach(account, PASSWORD);
  const key = (await list(maildrop))[0]?.key ?? '';
  const view = await maildrop.message(key);
  expect(view.text).toContain('This is the text of Message 3.\n.\n..two dots');
  const { body, filename } = await maildrop.source(key);
  expect(filename).toMatch(/^\d{4}-\d\d-\d\d \S.*\.eml$/);
  expect(Buffer.from(await new Response(body).arrayBuffer())).toEqual(message(3));
  const top = await maildrop.top(key, 1);
  expect(top.header).toContainEqual(['Subject', 'Message 3']);
});

test('a deletion waits for undo, then exactly the chosen message is gone from the server', async () => {
  const account = accountOf('delete');
  const maildrop = await pool.attach(account, PASSWORD);
  const rows = await list(maildrop);
  const [kept, chosen] = [rows[1]?.key ?? '', rows[2]?.key ?? ''];
  const deletions = await maildrop.delete([kept, chosen]);
  expect(deletions.map(({ state }) => state)).toEqual(['undoable', 'undoable']);
  expect((await list(maildrop)).map(({ subject }) => subject)).toEqual(['Message 4', 'Message 1']);
  expect((await maildrop.undo([kept]))[0]?.state).toBe('undone');
  await until(async () => {
    const states = await maildrop.deletions();
    return states.some(({ key, state }) => key === chosen && state === 'committed');
  });
  expect(dovecot.maildirCount(account.username)).toBe(3);
  await maildrop.release();
  const other = await otherClient(account);
  const bodies = [1, 2, 3].map(async (number) => Buffer.from(await other.retr(number)).toString());
  const all = (await Promise.all(bodies)).join('');
  expect(all).toContain('Message 3');
  expect(all).not.toContain('Message 2');
  await other.quit();
});

test('another program gets in once the maildrop is let go of, and what it removes is told', async () => {
  const account = accountOf('share');
  const maildrop = await pool.attach(account, PASSWORD);
  const rows = await list(maildrop);
  await maildrop.release();
  const other = await otherClient(account);
  await other.dele(2);
  dovecot.deliver(account.username, [message(9, 'A new one')]);
  await other.quit();
  const told: ServerEvents['messages'][] = [];
  const stop = maildrop.subscribe(
    (name, data) => {
      if (name === 'messages') told.push(data as ServerEvents['messages']);
    },
    () => {},
  );
  // A look right after the last one would wait a moment.
  hurried = CHECK_AGAIN_AFTER;
  const answer = await maildrop.check();
  stop();
  expect(answer.gone).toEqual([rows[1]?.key]);
  expect(answer.new).toHaveLength(1);
  expect(told.at(-1)?.new[0]?.subject).toBe('A new one');
  expect(told.at(-1)?.gone).toEqual(answer.gone);
  await expect(maildrop.message(rows[1]?.key ?? '')).rejects.toMatchObject({
    code: 'message-gone',
  });
});

test('a maildrop taken by another program is busy, not a wrong password', async () => {
  const account = accountOf('busy');
  const other = await otherClient(account);
  await expect(pool.attach(account, PASSWORD)).rejects.toMatchObject({ code: 'maildrop-busy' });
  await other.quit();
  const maildrop = await pool.attach(account, PASSWORD);
  expect(await list(maildrop)).toHaveLength(2);
});

test('a wrong password opens nothing, even while the right one holds the maildrop', async () => {
  const account = accountOf('wrong');
  await expect(pool.attach(account, 'wrong')).rejects.toMatchObject({ code: 'sign-in-refused' });
  const maildrop = await pool.attach(account, PASSWORD);
  await expect(pool.attach(account, 'wrong')).rejects.toMatchObject({ code: 'sign-in-refused' });
  expect(await list(maildrop)).toHaveLength(2);
  expect(await pool.attach(account, PASSWORD)).toBe(maildrop);
});

test('after a restart flags stand, the list needs no TOP, and a due deletion is carried out', async () => {
  const account = accountOf('restart');
  const before = await pool.attach(account, PASSWORD);
  const rows = await list(before);
  const [starred, chosen] = [rows[0]?.key ?? '', rows[4]?.key ?? ''];
  await before.setFlags({ keys: [starred], set: { starred: true, read: true } });
  await before.delete([chosen]);
  await pool.stop();
  await store.close();
  store = await openStore();
  pool = newPool();
  const after = await pool.resume(account, PASSWORD);
  await until(async () => (await list(after)).length === 4);
  expect((await list(after))[0]).toMatchObject({ key: starred, starred: true, read: true });
  await until(() => dovecot.maildirCount(account.username) === 4);
});

test('let go of by a person, the maildrop is free for another program until one asks again', async () => {
  const account = accountOf('busy');
  const maildrop = await pool.attach(account, PASSWORD);
  await maildrop.letGo();
  const other = await otherClient(account);
  expect(maildrop.view().state).toBe('let-go');
  await expect(maildrop.connect()).rejects.toMatchObject({ code: 'maildrop-busy' });
  expect(maildrop.view()).toMatchObject({ state: 'waiting', problem: { code: 'busy' } });
  await other.quit();
  hurried += 10_000;
  await maildrop.connect();
  expect(maildrop.view().state).toBe('open');
  const said = (await maildrop.log()).map(({ words }) => words);
  expect(said).toContain('Another mail program was reading the mailbox');
});

test('a mailbox that moved keeps read, starred and what was to be deleted', async () => {
  const old = accountOf('before');
  const before = await pool.attach(old, PASSWORD);
  const rows = await list(before);
  const [starred, chosen] = [rows[0]?.key ?? '', rows[2]?.key ?? ''];
  await before.setFlags({ keys: [starred], set: { starred: true, read: true } });
  await before.delete([chosen]);
  await pool.stop();
  pool = newPool();
  // Dovecot makes unique-ids from the second in which it first opened a mailbox.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  // The same account at its new home: the same messages under other unique-ids.
  const moved = { ...accountOf('after'), id: old.id };
  const after = await pool.attach(moved, PASSWORD);
  await until(() => dovecot.maildirCount('after') === 3);
  await until(async () => (await list(after)).some((row) => row.starred));
  const now = await list(after);
  expect(now.map(({ subject }) => subject)).toEqual(['Message 4', 'Message 3', 'Message 1']);
  expect(now[0]).toMatchObject({ subject: 'Message 4', starred: true, read: true });
  expect(now[0]?.key).not.toBe(starred);
});
