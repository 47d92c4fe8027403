/** QUIT goes unanswered: nobody can know, so the next unique-id listing decides. */
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
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

async function deleteWith(act: 'ignore' | 'act-and-ignore' | 'act-and-drop') {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('b') ?? '';
  faulty.server.fail({ verb: 'QUIT', nth: 1, act });
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'unknown');
  await eventually(() => !faulty.server.isOpen);
  return { maildrop, key };
}

test('a message that the server removed without saying so is found gone', async () => {
  const { maildrop, key } = await deleteWith('act-and-ignore');
  expect([...(await keysById(maildrop)).keys()]).toEqual(['c', 'a']);
  faulty.clock.advance(10_000);
  await maildrop.check();
  expect(await stateOf(maildrop, key)).toBe('committed');
  expect(faulty.server.count('DELE')).toBe(1);
});

test('a message that the server kept without saying so is removed by the next job', async () => {
  const { maildrop, key } = await deleteWith('ignore');
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('a process killed between QUIT and its answer finds out after the restart', async () => {
  const { key } = await deleteWith('act-and-drop');
  await faulty.kill();
  const after = await faulty.attach();
  await eventually(async () => (await stateOf(after, key)) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('new mail with another name is not mistaken for what was to be deleted', async () => {
  const { maildrop, key } = await deleteWith('act-and-ignore');
  faulty.server.messages = [...faulty.server.messages, letter('d')];
  faulty.clock.advance(20_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
});
