/** Envelopes come in by the thousand while people want something: nobody waits for all of them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventually, FaultyMaildrop, keysById, letter } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open();
  faulty.server.messages = Array.from({ length: 3_000 }, (_, index) => letter(`n${index}`));
});
afterEach(() => faulty.stop());

const tops = () => new Set(faulty.server.commands.filter((line) => line.startsWith('TOP'))).size;

test('a message is read, and the maildrop let go of, before the rest has come', async () => {
  const maildrop = await faulty.attach();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  expect((await maildrop.message(messages[0]?.key ?? '')).text).toContain('Text of n2999.');
  expect(tops()).toBeLessThan(1_000);
  await maildrop.release();
  expect(tops()).toBeLessThan(1_500);
  expect(faulty.server.isOpen).toBe(false);
});

test('a look for new mail in the middle goes first, and the rest comes afterwards', async () => {
  const maildrop = await faulty.attach();
  await keysById(maildrop);
  faulty.server.messages = [...faulty.server.messages, letter('new')];
  faulty.clock.advance(2_000);
  const answer = await maildrop.check();
  expect(answer.new).toHaveLength(1);
  expect(tops()).toBeLessThan(2_000);
  await eventually(() => tops() === 3_001, 20_000);
});

test('a deletion in the middle is carried out, and the rest comes afterwards for who looks', async () => {
  const maildrop = await faulty.attach();
  maildrop.subscribe(
    () => {},
    () => {},
  );
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  await maildrop.delete([messages[0]?.key ?? '']);
  faulty.clock.advance(10_000);
  await eventually(() => faulty.server.removed.length === 1);
  expect(tops()).toBeLessThan(2_500);
  await eventually(() => tops() >= 2_999, 20_000);
});
