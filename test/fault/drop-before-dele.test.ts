/** The line drops before anything was marked: in an idle session, in UIDL, at DELE itself. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  eventually,
  FaultyMaildrop,
  isDueAgain,
  keysById,
  stateOf,
} from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

test('a session that died while idle is replaced before anything is marked', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  faulty.server.cutAll();
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('a line lost in UIDL is opened anew within the same job', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  faulty.server.fail({ verb: 'UIDL', nth: 1, act: 'cut' });
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('a line lost at the first of two DELE removes neither, and both later', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const chosen = [keys.get('a') ?? '', keys.get('c') ?? ''];
  await maildrop.delete(chosen);
  faulty.server.fail({ verb: 'DELE', nth: 1, act: 'drop' });
  faulty.clock.advance(10_000);
  await eventually(() => isDueAgain(maildrop, chosen[1]));
  expect(faulty.server.messages).toHaveLength(3);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, chosen[1])) === 'committed');
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['b']);
  // Both went in one session.
  expect(faulty.server.count('QUIT')).toBe(1);
});

test('reading goes on after a lost line, in a new session, without an error', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('b') ?? '';
  faulty.server.fail({ verb: 'RETR', nth: 1, act: 'cut' });
  expect((await maildrop.message(key)).text).toContain('Text of b.');
  expect(faulty.server.count('PASS')).toBe(2);
});
