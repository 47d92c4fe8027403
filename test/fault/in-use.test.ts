/** Another program holds the maildrop's lock: we wait, say why, and never blame the password. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from '@/lib/server/problem';
import { eventually, FaultyMaildrop, keysById, stateOf } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b']);
});
afterEach(() => faulty.stop());

test('a reader is told that another program is there, and the list stays', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  faulty.server.refusal = '[IN-USE] locked by another session';
  expect(await maildrop.message(keys.get('a') ?? '').catch(codeOf)).toBe('busy');
  expect(maildrop.view()).toMatchObject({ state: 'waiting', problem: { code: 'busy' } });
  expect([...(await keysById(maildrop)).keys()]).toEqual(['b', 'a']);
  faulty.server.refusal = null;
  faulty.clock.advance(2_000);
  expect((await maildrop.message(keys.get('a') ?? '')).text).toContain('Text of a.');
});

test('somebody who keeps clicking does not make us knock at each click', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  faulty.server.refusal = '[IN-USE] locked';
  const before = faulty.server.count('PASS');
  for (let click = 0; click < 5; click += 1) {
    expect(await maildrop.message(keys.get('a') ?? '').catch(codeOf)).toBe('busy');
  }
  expect(faulty.server.count('PASS') - before).toBe(1);
});

test('due deletions wait for the lock, with the reason, and are carried out once it is free', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  await maildrop.release();
  faulty.server.refusal = '[IN-USE] locked';
  faulty.clock.advance(10_000);
  await eventually(async () => (await maildrop.deletions())[0]?.reason?.code === 'busy');
  expect(await stateOf(maildrop, key)).toBe('due');
  faulty.server.refusal = null;
  await eventually(async () => {
    faulty.clock.advance(30_000);
    return (await stateOf(maildrop, key)) === 'committed';
  });
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('the wait grows while the lock stays', async () => {
  const maildrop = await faulty.attach();
  maildrop.subscribe(
    () => {},
    () => {},
  );
  await maildrop.release();
  faulty.server.refusal = '[SYS/TEMP] not now';
  await maildrop.prove().catch(() => {});
  const before = faulty.server.count('PASS');
  for (let second = 0; second < 120; second += 1) {
    faulty.clock.advance(1_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const tries = faulty.server.count('PASS') - before;
  expect(tries).toBeGreaterThanOrEqual(3);
  expect(tries).toBeLessThanOrEqual(7);
});

test('an idle maildrop is let go of, so that other programs get in', async () => {
  await faulty.attach();
  expect(faulty.server.isOpen).toBe(true);
  // Idle it is once the list has been fetched, and that takes as long as it takes.
  await eventually(() => {
    faulty.clock.advance(30_000);
    return !faulty.server.isOpen;
  });
  expect(faulty.server.count('PASS')).toBe(1);
  expect(faulty.server.count('QUIT')).toBe(1);
});
