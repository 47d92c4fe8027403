/** Another mail program removes messages between our sessions. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from '@/lib/server/problem';
import { eventually, FaultyMaildrop, keysById, stateOf } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

test('a chosen message that another program removed first counts as committed', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const chosen = [keys.get('a') ?? '', keys.get('b') ?? ''];
  await maildrop.delete(chosen);
  await maildrop.release();
  faulty.server.takeOut('a');
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, chosen[1])) === 'committed');
  expect(await stateOf(maildrop, chosen[0])).toBe('committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('what another program removed leaves the list with the next look, and is gone for readers', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  faulty.server.takeOut('b');
  faulty.clock.advance(10_000);
  expect(await maildrop.check()).toEqual({ new: [], gone: [keys.get('b')] });
  expect([...(await keysById(maildrop)).keys()]).toEqual(['c', 'a']);
  expect(await maildrop.message(keys.get('b') ?? '').catch(codeOf)).toBe('message-gone');
});

test('messages chosen after they left are told to be deleted, and nothing is sent', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  faulty.server.takeOut('b');
  faulty.clock.advance(10_000);
  await maildrop.check();
  expect((await maildrop.delete([keys.get('b') ?? '']))[0]?.state).toBe('committed');
  faulty.clock.advance(60_000);
  expect(faulty.server.count('DELE')).toBe(0);
});

test('a name that was never heard of here is refused, not told to be deleted', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const answer = await maildrop.delete(['x'.repeat(22), keys.get('a') ?? '']);
  expect(answer).toMatchObject([
    { state: 'refused', reason: { code: 'message-gone' } },
    { key: keys.get('a'), state: 'undoable' },
  ]);
  expect(await maildrop.deletions()).toHaveLength(1);
});
