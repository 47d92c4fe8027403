/** A password that the server refused is not tried again by itself. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silentLog } from '@/lib/server/log';
import { createPool } from '@/lib/server/maildrop/pool';
import { signOnWith } from '@/lib/server/maildrop/sign-on';
import { codeOf } from '@/lib/server/problem';
import { eventually, FaultyMaildrop, keysById, stateOf } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b']);
});
afterEach(() => faulty.stop());

test('after the password was changed elsewhere it is tried once, however long we run', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  maildrop.subscribe(
    () => {},
    () => {},
  );
  await maildrop.delete([keys.get('a') ?? '']);
  await maildrop.release();
  faulty.server.password = 'changed';
  const before = faulty.server.passwords.length;
  faulty.clock.advance(10_000);
  await eventually(() => maildrop.view().problem?.code === 'sign-in-refused');
  for (let minute = 0; minute < 30; minute += 1) {
    faulty.clock.advance(60_000);
    expect(await maildrop.message(keys.get('b') ?? '').catch(codeOf)).toBe('sign-in-refused');
    expect(await maildrop.check().catch(codeOf)).toBe('sign-in-refused');
    expect(await faulty.pool.resume(faulty.account, 'right')).toBe(maildrop);
  }
  expect(faulty.server.passwords.length - before).toBe(1);
});

test('a new sign-in with the new password goes on where it stopped', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  await maildrop.release();
  faulty.server.password = 'changed';
  faulty.clock.advance(10_000);
  await eventually(() => maildrop.view().problem?.code === 'sign-in-refused');
  expect(await faulty.attach('changed')).toBe(maildrop);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('a sign-in that still has the old password is sent away, and asks the server once', async () => {
  const maildrop = await faulty.attach();
  await maildrop.release();
  faulty.server.password = 'changed';
  await faulty.attach('changed');
  const before = faulty.server.passwords.length;
  for (let request = 0; request < 5; request += 1) {
    const code = await faulty.pool.resume(faulty.account, 'right').catch(codeOf);
    expect(code).toBe('sign-in-refused');
  }
  expect(faulty.server.passwords.slice(before)).toEqual(['right']);
});

test('many requests at once with the old password ask the server once', async () => {
  const maildrop = await faulty.attach();
  await maildrop.release();
  faulty.server.password = 'changed';
  await faulty.attach('changed');
  const before = faulty.server.passwords.length;
  const all = ['right', 'older', 'right', 'older', 'right'].map((password) =>
    faulty.pool.resume(faulty.account, password).catch(codeOf),
  );
  expect(new Set(await Promise.all(all))).toEqual(new Set(['sign-in-refused']));
  expect(faulty.server.passwords.slice(before).toSorted()).toEqual(['older', 'right']);
});

test('a refused password is not tried again after its maildrop was forgotten', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  faulty.server.password = 'changed';
  expect(await maildrop.message(keys.get('a') ?? '').catch(codeOf)).toBe('sign-in-refused');
  const before = faulty.server.passwords.length;
  await faulty.pool.leave(faulty.account);
  expect(await faulty.pool.resume(faulty.account, 'right').catch(codeOf)).toBe('sign-in-refused');
  expect(faulty.server.passwords.length).toBe(before);
  faulty.server.password = 'right';
  const again = await faulty.attach('right');
  await faulty.pool.leave(faulty.account);
  expect(await faulty.pool.resume(faulty.account, 'right')).not.toBe(again);
});

test('one that was refused before a restart is not tried by the process after it', async () => {
  faulty.server.password = 'changed';
  const before = faulty.server.passwords.length;
  faulty.pool.noteRefused(faulty.account, 'right');
  expect(await faulty.pool.resume(faulty.account, 'right').catch(codeOf)).toBe('sign-in-refused');
  expect(faulty.server.passwords.length).toBe(before);
  faulty.server.password = 'right';
  const again = await faulty.attach('right');
  faulty.pool.noteRefused(faulty.account, 'right');
  expect(await faulty.pool.resume(faulty.account, 'right')).toBe(again);
});

test('a wrong password does not disturb who is signed in', async () => {
  const maildrop = await faulty.attach();
  expect(await faulty.attach('wrong').catch(codeOf)).toBe('sign-in-refused');
  expect(maildrop.view().state).toBe('open');
  expect(await faulty.attach('right')).toBe(maildrop);
});

/** Most servers refuse late, to slow down guessing: whoever is right overtakes. */
function slowToRefuse({ account, clock, store }: FaultyMaildrop) {
  const signOn = signOnWith();
  return createPool({
    config: { authservId: null, idleSeconds: 30, undoSeconds: 10 },
    store,
    log: silentLog(),
    clock,
    signOn: (_, password) =>
      signOn(account, password).catch(async (error) => {
        await sleep(100);
        throw error;
      }),
  });
}

test('a stranger who tries a wrong password at the same moment keeps nobody out', async () => {
  const { account, pool: quick } = faulty;
  await quick.stop();
  const pool = slowToRefuse(faulty);
  faulty.pool = pool;
  const ending = (opening: Promise<unknown>) => opening.then(() => 'in', codeOf);
  const signIns = ['wrong', 'right'].map((password) => ending(pool.attach(account, password)));
  expect(await Promise.all(signIns)).toEqual(['sign-in-refused', 'in']);
  await pool.leave(account);
  const both = [pool.attach(account, 'wrong'), pool.resume(account, 'right')].map(ending);
  expect(await Promise.all(both)).toEqual(['sign-in-refused', 'in']);
  const maildrop = await pool.resume(account, 'right');
  expect((await keysById(maildrop)).size).toBe(2);
});
