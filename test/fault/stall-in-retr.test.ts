/** The server goes silent in the middle of a message: an error within the deadline, and life goes on. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from '@/lib/server/problem';
import { FaultyMaildrop, keysById } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b']);
});
afterEach(() => faulty.stop());

test('a stalled message times out for all who wait for it, and can be read afterwards', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  faulty.server.fail({ verb: 'RETR', nth: 1, act: 'stall' });
  const codes = await Promise.all(
    [maildrop.message(key), maildrop.source(key)].map((read) => read.then(() => 'read', codeOf)),
  );
  expect(codes).toEqual(['timed-out', 'timed-out']);
  expect(faulty.server.count('RETR')).toBe(1);
  expect((await maildrop.message(key)).text).toContain('Text of a.');
});

test('a message asked for by many at once is fetched once', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('b') ?? '';
  const all = await Promise.all(Array.from({ length: 5 }, () => maildrop.source(key)));
  const texts = await Promise.all(all.map(({ body }) => new Response(body).text()));
  expect(new Set(texts).size).toBe(1);
  expect(faulty.server.count('RETR')).toBe(1);
  await maildrop.message(key);
  expect(faulty.server.count('RETR')).toBe(1);
});
