/** What is kept cannot be read for a moment: the next one who asks gets it all. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from '@/lib/server/problem';
import { eventually, FaultyMaildrop, keysById, settled } from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

test.each(['envelopes', 'flags', 'deletions'] as const)(
  'a start at which the %s could not be read is made good by the next request',
  async (what) => {
    const before = await faulty.attach();
    const keys = await keysById(before);
    await before.setFlags({ keys: [keys.get('a') ?? ''], set: { starred: true } });
    await before.delete([keys.get('b') ?? '']);
    await faulty.kill();
    const part = faulty.store[what];
    const { load } = part;
    Object.assign(part, { load: () => Promise.reject(new Error('SQLITE_IOERR')) });
    const maildrop = await faulty.pool.resume(faulty.account, 'right');
    await settled();
    expect(await maildrop.page('inbox', { limit: 10 }).catch(codeOf)).toBe('internal');
    faulty.clock.advance(60_000);
    expect(faulty.server.count('DELE')).toBe(0);
    Object.assign(part, { load });
    expect([...(await keysById(maildrop)).keys()]).toEqual(['c', 'a']);
    expect((await maildrop.page('starred', { limit: 10 })).total).toBe(1);
    await eventually(() => {
      faulty.clock.advance(1_000);
      return faulty.server.removed.length === 1;
    });
    expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
  },
);
