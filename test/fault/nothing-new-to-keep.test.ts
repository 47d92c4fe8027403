/** A message that says what its beginning said is not kept for the list once more. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventually, FaultyMaildrop, keysById, letter } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open();
  const copied = letter('b').raw.replace('Subject:', 'Cc: Bo <bo@example.org>\r\nSubject:');
  faulty.server.messages = [letter('a'), letter('b', { raw: copied })];
});
afterEach(() => faulty.stop());

test('reading a message writes no envelope that is on disk already, also after a new start', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const saved = vi.spyOn(faulty.store.envelopes, 'save');
  for (const id of ['a', 'b']) await maildrop.message(keys.get(id) ?? '');
  expect(saved).not.toHaveBeenCalled();
  await eventually(() => maildrop.isFree);
  await faulty.kill();
  const again = await faulty.attach();
  const read = await again.message(keys.get('b') ?? '');
  expect(read.cc).toEqual([{ name: 'Bo', address: 'bo@example.org' }]);
  expect(saved).not.toHaveBeenCalled();
});
