/** One maildrop, many programs: held only while somebody looks, let go of when asked, knocked at gently. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { codeOf } from '@/lib/server/problem';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  letter,
  settled,
  stateOf,
} from '@/test/support/faulty-maildrop';
import type { Traits } from '@/test/support/faulty-session';

let faulty: FaultyMaildrop;
beforeEach(() => start({}));
afterEach(() => faulty.stop());

async function start(traits: Partial<Traits>): Promise<void> {
  faulty = await FaultyMaildrop.open(['a', 'b'], traits);
}

async function restart(traits: Partial<Traits>): Promise<void> {
  await faulty.stop();
  await start(traits);
}

/** A tab that listens. @returns what closes it */
function tab(maildrop: Maildrop, attention: 'visible' | 'hidden', name = 'one'): () => void {
  return maildrop.subscribe(
    () => {},
    () => {},
    { tab: name, attention },
  );
}

/** Waits until nothing is said any more. */
async function quiet(): Promise<void> {
  for (let heard = -1; heard < faulty.server.commands.length; ) {
    heard = faulty.server.commands.length;
    await new Promise((resolve) => setTimeout(resolve, 10));
    // After a wait that took longer than it should, what arrived meanwhile is still to be read.
    await settled();
  }
}

/** Lets time pass in steps in which everything may react. */
async function pass(seconds: number, step = 10): Promise<void> {
  for (let passed = 0; passed < seconds; passed += step) {
    faulty.clock.advance(step * 1_000);
    await settled();
    await quiet();
  }
}

test('a session that could not be had again soon is kept alive while somebody looks', async () => {
  await restart({ loginDelay: 300 });
  const maildrop = await faulty.attach();
  tab(maildrop, 'visible');
  // What is fetched at first is a use of the session, too.
  await quiet();
  await pass(200);
  expect(faulty.server.isOpen).toBe(true);
  expect(faulty.server.count('NOOP')).toBeGreaterThanOrEqual(3);
  expect(faulty.server.count('PASS')).toBe(1);
  maildrop.report({ tab: 'one', attention: 'hidden' });
  const before = faulty.server.count('NOOP');
  await pass(60);
  expect(faulty.server.isOpen).toBe(false);
  expect(faulty.server.count('NOOP')).toBeLessThanOrEqual(before + 1);
});

test('where another session can be had at any time, nothing is kept alive', async () => {
  const maildrop = await faulty.attach();
  tab(maildrop, 'visible');
  // Until the envelopes are here, which is a use of the session.
  await keysById(maildrop);
  await quiet();
  await pass(50, 5);
  expect(faulty.server.isOpen).toBe(false);
  expect(faulty.server.count('NOOP')).toBe(0);
});

test('nobody knocks before the pause is over that the server wants, and all is told when it is', async () => {
  await restart({ loginDelay: 300 });
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  tab(maildrop, 'visible');
  expect(await maildrop.message(keys.get('a') ?? '').catch(codeOf)).toBe('too-soon');
  expect(maildrop.view()).toMatchObject({ state: 'waiting', problem: { code: 'too-soon' } });
  const { retryAt = '' } = maildrop.view();
  expect(Date.parse(retryAt) - faulty.clock.now()).toBe(300_000);
  await pass(290);
  expect(faulty.server.count('PASS')).toBe(1);
  await pass(20);
  await eventually(() => faulty.server.count('PASS') === 2);
  expect((await maildrop.message(keys.get('a') ?? '')).text).toContain('Text of a.');
});

test('a deletion does not cost who looks the session while the next one may not follow', async () => {
  await restart({ loginDelay: 300 });
  const maildrop = await faulty.attach();
  const close = tab(maildrop, 'visible');
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  await pass(60);
  expect(faulty.server.isOpen).toBe(true);
  expect(await stateOf(maildrop, key)).toBe('due');
  close();
  await faulty.pool.leave(faulty.account);
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('the time of the next try is told while somebody looks', async () => {
  const maildrop = await faulty.attach();
  await maildrop.release();
  tab(maildrop, 'visible');
  faulty.server.refusal = '[IN-USE] locked';
  await maildrop.prove().catch(() => {});
  const view = maildrop.view();
  expect(view.problem?.code).toBe('busy');
  expect(Date.parse(view.retryAt ?? '')).toBeGreaterThan(faulty.clock.now());
  maildrop.report({ tab: 'one', attention: 'hidden' });
  expect(maildrop.view().retryAt).toBeUndefined();
});

test('a maildrop that was let go of stays so, whatever the tabs would do by themselves', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  tab(maildrop, 'visible');
  await maildrop.letGo();
  expect(faulty.server.isOpen).toBe(false);
  expect(maildrop.view().state).toBe('let-go');
  await pass(600, 60);
  await keysById(maildrop);
  expect(faulty.server.count('PASS')).toBe(1);
  expect((await maildrop.message(keys.get('a') ?? '')).text).toContain('Text of a.');
  expect(maildrop.view().state).toBe('open');
  await eventually(async () => {
    await pass(30, 30);
    return faulty.server.count('PASS') > 2;
  });
});

test('letting go carries out what is due first, and what ripens later all the same', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.delete([keys.get('a') ?? '']);
  await maildrop.letGo();
  expect(faulty.server.removed).toEqual([]);
  await pass(20);
  await eventually(() => faulty.server.removed.length === 1);
  await eventually(() => !faulty.server.isOpen && maildrop.view().state === 'let-go');
});

test('after "connect again" the maildrop is open, with what came meanwhile', async () => {
  const maildrop = await faulty.attach();
  await maildrop.letGo();
  faulty.server.messages = [...faulty.server.messages, letter('c')];
  await maildrop.connect();
  expect(maildrop.view()).toMatchObject({ state: 'open', messages: 3 });
});

test('a server that removes what is read is read only where a person wants it', async () => {
  await restart({ expire: 0, top: false, uidl: false });
  faulty.server.messages = [letter('a'), letter('b', { raw: '\r\nno header\r\n' })];
  const maildrop = await faulty.attach();
  await maildrop.page('inbox', { limit: 10 });
  await pass(60);
  await faulty.pool.leave(faulty.account);
  expect(faulty.server.count('RETR')).toBe(0);
  expect(faulty.server.messages).toHaveLength(2);
});

test('how long a server keeps what was read is told', async () => {
  await restart({ expire: 0 });
  const maildrop = await faulty.attach();
  expect(maildrop.view().keptDays).toBe(0);
  const key = (await keysById(maildrop)).get('a') ?? '';
  expect(faulty.server.count('RETR')).toBe(0);
  await maildrop.message(key);
  await restart({});
  expect((await faulty.attach()).view().keptDays).toBeUndefined();
});
