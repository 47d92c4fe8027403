/** DELE is answered by -ERR: that message stays, with the server's words; the others go. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventually, FaultyMaildrop, keysById, stateOf } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

test('the refused message returns with the reason, and the others are removed', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const chosen = [keys.get('a') ?? '', keys.get('b') ?? '', keys.get('c') ?? ''];
  faulty.server.fail({ verb: 'DELE', nth: 2, act: 'refuse', text: 'message is on hold' });
  await maildrop.delete(chosen);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, chosen[0])) === 'committed');
  const refused = (await maildrop.deletions()).find(({ key }) => key === chosen[1]);
  expect(refused).toMatchObject({
    state: 'refused',
    reason: { code: 'refused', detail: 'message is on hold' },
  });
  expect(await stateOf(maildrop, chosen[2])).toBe('committed');
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['b']);
  expect([...(await keysById(maildrop)).keys()]).toEqual(['b']);
});

test('a refused message can be chosen again', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  faulty.server.fail({ verb: 'DELE', nth: 1, act: 'refuse' });
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'refused');
  expect((await maildrop.delete([key]))[0]?.state).toBe('undoable');
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('a server that says +OK to QUIT and keeps the message is found out by the next listing', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  const [kept] = faulty.server.messages;
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  if (kept) faulty.server.messages = [kept, ...faulty.server.messages];
  faulty.clock.advance(10_000);
  await maildrop.check();
  expect(await stateOf(maildrop, key)).toBe('refused');
  expect([...(await keysById(maildrop)).keys()]).toEqual(['c', 'b', 'a']);
});
