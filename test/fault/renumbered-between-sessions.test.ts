/** Message-numbers mean something else in each session: keys do not. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  letter,
  stateOf,
} from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c', 'd']);
});
afterEach(() => faulty.stop());

test('the right message is read and removed after all numbers have changed', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  faulty.server.messages = [letter('new'), ...faulty.server.messages.toReversed()];
  expect((await maildrop.message(keys.get('b') ?? '')).text).toContain('Text of b.');
  await maildrop.release();
  faulty.server.takeOut('new');
  await maildrop.delete([keys.get('c') ?? '']);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('c') ?? '')) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['c']);
});

test('a line lost while reading is mapped anew by unique-id, not by number', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  faulty.server.fail({ verb: 'RETR', nth: 1, act: 'cut' });
  faulty.server.messages = faulty.server.messages.toReversed();
  expect((await maildrop.message(keys.get('a') ?? '')).text).toContain('Text of a.');
});
