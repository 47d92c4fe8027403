/** A server without TOP: the list falls back to RETR for the rows that are looked at. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FaultyMaildrop, keysById, letter } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open([], { top: false });
});
afterEach(() => faulty.stop());

test('rows show their subjects all the same', async () => {
  faulty.server.messages = ['a', 'b', 'c'].map((id) => letter(id));
  const maildrop = await faulty.attach();
  expect([...(await keysById(maildrop)).keys()]).toEqual(['c', 'b', 'a']);
  const key = (await keysById(maildrop)).get('a') ?? '';
  expect((await maildrop.top(key, 5)).header).toContainEqual(['Subject', 'Letter a']);
});

test('only rows that are looked at cost a whole message', async () => {
  faulty.server.messages = Array.from({ length: 300 }, (_, index) => letter(String(index)));
  const maildrop = await faulty.attach();
  const page = await maildrop.page('inbox', { limit: 10 });
  expect(page.messages[0]?.subject).toBe('Letter 299');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(faulty.server.count('RETR')).toBeLessThanOrEqual(60);
});
