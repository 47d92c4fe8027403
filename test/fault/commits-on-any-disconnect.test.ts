/** QUIRK: Qpopper removes marked messages however the session ends. Only chosen ones may ever go. */
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
  faulty = await FaultyMaildrop.open(['a', 'b', 'c'], { commits: 'at-any-end' });
});
afterEach(() => faulty.stop());

test('a deletion cut off in the middle is found done, and nothing else is gone', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const chosen = [keys.get('a') ?? '', keys.get('b') ?? ''];
  faulty.server.fail({ verb: 'DELE', nth: 2, act: 'drop' });
  await maildrop.delete(chosen);
  faulty.clock.advance(10_000);
  await eventually(() => isDueAgain(maildrop, chosen[0]));
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, chosen[1])) === 'committed');
  expect(await stateOf(maildrop, chosen[0])).toBe('committed');
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['c']);
});

test('what was undone stays, whatever happens to the line', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  faulty.clock.advance(9_999);
  expect((await maildrop.undo([key]))[0]?.state).toBe('undone');
  faulty.server.cutAll();
  faulty.clock.advance(60_000);
  await maildrop.prove();
  expect(faulty.server.messages).toHaveLength(3);
  expect(faulty.server.count('DELE')).toBe(0);
});
