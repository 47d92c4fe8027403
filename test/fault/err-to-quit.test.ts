/** QUIT is answered by -ERR: "some deleted messages not removed" (RFC 1939 §6). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventually, FaultyMaildrop, keysById, stateOf } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

test('what -ERR left in the maildrop is tried again, and what it removed counts as removed', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const chosen = [keys.get('a') ?? '', keys.get('b') ?? ''];
  faulty.server.fail({ verb: 'QUIT', nth: 1, act: 'refuse', text: 'some not removed' });
  await maildrop.delete(chosen);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, chosen[0])) === 'unknown');
  faulty.server.takeOut('a');
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, chosen[1])) === 'committed');
  expect(await stateOf(maildrop, chosen[0])).toBe('committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['c']);
});

test('a server that never removes it is believed at last, and the row returns with the reason', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('b') ?? '';
  for (let nth = 1; nth <= 10; nth += 1) {
    faulty.server.fail({ verb: 'QUIT', nth: 1, act: 'refuse', text: 'disk is full' });
  }
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => {
    faulty.clock.advance(60_000);
    return (await stateOf(maildrop, key)) === 'refused';
  });
  faulty.server.heal();
  expect([...(await keysById(maildrop)).keys()]).toEqual(['c', 'b', 'a']);
  expect(faulty.server.messages).toHaveLength(3);
});
