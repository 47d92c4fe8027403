/** Somebody signs out, or goes away: what was promised is kept, and nothing is held on to. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from '@/lib/server/problem';
import { eventually, FaultyMaildrop, keysById } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

test('signing out lets go of the maildrop at once', async () => {
  await faulty.attach();
  await faulty.pool.leave(faulty.account);
  expect(faulty.server.isOpen).toBe(false);
  expect(faulty.server.count('QUIT')).toBe(1);
});

test('a due deletion is carried out before signing out is answered', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.delete([keys.get('a') ?? '']);
  faulty.server.refusal = '[IN-USE] locked';
  await maildrop.release();
  faulty.clock.advance(10_000);
  await eventually(async () => (await maildrop.deletions())[0]?.state === 'due');
  faulty.server.refusal = null;
  await maildrop.prove();
  await faulty.pool.leave(faulty.account);
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('a deletion that can still be undone is handed on, and carried out when its time is over', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.delete([keys.get('a') ?? '']);
  await faulty.pool.leave(faulty.account);
  expect(faulty.server.messages).toHaveLength(3);
  faulty.clock.advance(10_000);
  await eventually(() => faulty.server.removed.length === 1);
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('who signed out is forgotten: the next one must prove the password', async () => {
  const maildrop = await faulty.attach();
  await faulty.pool.leave(faulty.account);
  faulty.server.password = 'changed';
  expect(await faulty.attach('right').catch(codeOf)).toBe('sign-in-refused');
  expect(await faulty.attach('changed')).not.toBe(maildrop);
});

test('another device stays signed in', async () => {
  await faulty.attach();
  await faulty.pool.leave(faulty.account);
  const other = await faulty.pool.resume(faulty.account, 'right');
  expect((await keysById(other)).size).toBe(3);
});

test('a stopped pool has said QUIT, holds no timer and opens nothing more', async () => {
  const maildrop = await faulty.attach();
  await keysById(maildrop);
  await faulty.pool.stop();
  expect(faulty.server.isOpen).toBe(false);
  expect(faulty.server.count('QUIT')).toBe(1);
  expect(faulty.clock.waiting).toBe(0);
  expect(await faulty.attach().catch(codeOf)).toBe('unreachable');
  expect(await maildrop.prove().catch(codeOf)).toBe('unreachable');
});
