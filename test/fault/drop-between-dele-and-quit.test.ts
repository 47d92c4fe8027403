/** The line drops after DELE was taken and before QUIT was: nothing is removed, so it is done again. */
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

test('a message survives when the line drops between DELE and QUIT, and is removed by the next try', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('b') ?? '';
  faulty.server.fail({ verb: 'DELE', nth: 1, act: 'act-and-drop' });
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => {
    const [deletion] = await maildrop.deletions();
    return deletion?.state === 'due' && deletion.reason?.code === 'connection-lost';
  });
  expect(faulty.server.messages).toHaveLength(3);
  expect([...(await keysById(maildrop)).keys()]).toEqual(['c', 'a']);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('a message survives when the line drops in answer to QUIT, and is removed by the next try', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('b') ?? '';
  faulty.server.fail({ verb: 'QUIT', nth: 1, act: 'drop' });
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'unknown');
  expect(faulty.server.messages).toHaveLength(3);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('a deletion that may already be on its way can no longer be undone', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('b') ?? '';
  faulty.server.fail({ verb: 'DELE', nth: 1, act: 'act-and-drop' });
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(() => isDueAgain(maildrop, key));
  expect((await maildrop.undo([key]))[0]?.state).toBe('due');
});
