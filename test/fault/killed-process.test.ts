/** The process is killed: what was answered is on disk, and is carried out by the next one. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventually, FaultyMaildrop, keysById, stateOf } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

test('a deletion made before the kill can be undone after it, while there is time', async () => {
  const before = await faulty.attach();
  const key = (await keysById(before)).get('b') ?? '';
  await before.delete([key]);
  await faulty.kill();
  const after = await faulty.attach();
  expect([...(await keysById(after)).keys()]).toEqual(['c', 'a']);
  expect((await after.undo([key]))[0]?.state).toBe('undone');
  faulty.clock.advance(60_000);
  expect([...(await keysById(after)).keys()]).toEqual(['c', 'b', 'a']);
  expect(faulty.server.count('DELE')).toBe(0);
});

test('a deletion whose time ran out while nothing ran is carried out with the next sign-in', async () => {
  const before = await faulty.attach();
  const key = (await keysById(before)).get('b') ?? '';
  await before.delete([key]);
  await faulty.kill();
  faulty.clock.advance(3_600_000);
  const after = await faulty.attach();
  faulty.clock.advance(0);
  await eventually(async () => {
    faulty.clock.advance(1);
    return (await stateOf(after, key)) === 'committed';
  });
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('flags set before the kill stand after it, and the list needs no TOP', async () => {
  const before = await faulty.attach();
  const keys = await keysById(before);
  await before.setFlags({ keys: [keys.get('a') ?? ''], set: { starred: true } });
  await before.setFlags({ keys: [keys.get('a') ?? ''], set: { read: true } });
  await faulty.kill();
  const tops = faulty.server.count('TOP');
  const after = await faulty.attach();
  const { messages } = await after.page('starred', { limit: 10 });
  expect(messages).toMatchObject([{ key: keys.get('a'), starred: true, read: true }]);
  expect(faulty.server.count('TOP')).toBe(tops);
});
