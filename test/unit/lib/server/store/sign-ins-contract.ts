/** What every implementation of the store must keep of sign-ins, and of attempts at them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AttemptCount, SignInRecord, Store } from '@/lib/server/store/contract';

export const signIn = (id: string, more: Partial<SignInRecord> = {}): SignInRecord => ({
  id,
  accountId: 'account-a',
  sealed: Uint8Array.of(1, 2, 3, 255, 0),
  device: { userAgent: 'A browser', address: '192.0.2.1' },
  createdAt: 1,
  seenAt: 2,
  expiresAt: 1_800_000_000_000,
  refusedAt: null,
  ...more,
});

/** @param reopen closes the store it gave before, and opens the same data again */
export function signInsContract(name: string, reopen: () => Promise<Store>): void {
  describe(`${name} keeps sign-ins`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await reopen();
    });
    afterEach(() => store.close());

    test('a sign-in is found until it is revoked', async () => {
      await store.signIns.create(signIn('one'));
      const device = { userAgent: 'Another', address: '192.0.2.2' };
      await store.signIns.touch('one', { device, seenAt: 5, expiresAt: 50 });
      const found = await store.signIns.find('one');
      expect(found).toMatchObject({ device, seenAt: 5, expiresAt: 50 });
      await store.signIns.revoke('account-b', found?.name ?? '');
      expect(await store.signIns.find('one')).not.toBeNull();
      await store.signIns.revoke('account-a', found?.name ?? '');
      expect(await store.signIns.find('one')).toBeNull();
      expect(await store.signIns.find('never')).toBeNull();
    });

    test('a sign-in knows that its password was refused until it is taken again', async () => {
      await store.signIns.create(signIn('one'));
      const name = (await store.signIns.find('one'))?.name ?? '';
      await store.signIns.noteRefusal(name, 7);
      expect(await store.signIns.find('one')).toMatchObject({ refusedAt: 7 });
      await store.signIns.noteRefusal(name, null);
      expect(await store.signIns.find('one')).toMatchObject({ refusedAt: null });
    });

    test('an account lists its own sign-ins, the one used last first, by names that are not ids', async () => {
      await store.signIns.create(signIn('one', { seenAt: 7, device: null }));
      await store.signIns.create(signIn('two', { seenAt: 9 }));
      await store.signIns.create(signIn('three', { accountId: 'account-b' }));
      const listed = await store.signIns.list('account-a');
      expect(listed).toEqual([
        expect.objectContaining({ seenAt: 9, device: signIn('two').device }),
        expect.objectContaining({ seenAt: 7, device: null }),
      ]);
      expect(listed[0]?.name).toBe((await store.signIns.find('two'))?.name);
      for (const { name } of listed) expect(name).toMatch(/^[\w-]{22}$/);
    });

    test('attempts are counted all or none, and changes at once all count', async () => {
      const add = (counts: readonly AttemptCount[]) =>
        counts.map(({ refusals }, at) => ({ refusals: refusals + 1, lastAt: 10 + at }));
      await Promise.all([
        store.attempts.update(['ada', 'home'], add),
        store.attempts.update(['ada', 'work'], add),
      ]);
      const refused = store.attempts.update(['ada', 'home'], () => {
        throw new Error('enough');
      });
      await expect(refused).rejects.toThrow('enough');
      await store.close();
      store = await reopen();
      let seen: readonly AttemptCount[] = [];
      await store.attempts.update(['work', 'ada', 'nobody'], (counts) => {
        seen = counts;
        return counts.map(() => ({ refusals: 0, lastAt: 0 }));
      });
      expect(seen).toEqual([
        { refusals: 1, lastAt: 11 },
        { refusals: 2, lastAt: 10 },
        { refusals: 0, lastAt: 0 },
      ]);
      await store.attempts.update(['ada'], (counts) => {
        seen = counts;
        return counts;
      });
      expect(seen).toEqual([{ refusals: 0, lastAt: 0 }]);
    });

    test('a sweep forgets the attempts that began before a moment', async () => {
      const at = (lastAt: number) => () => [{ refusals: 3, lastAt }];
      await store.attempts.update(['old'], at(99));
      await store.attempts.update(['new'], at(100));
      await store.attempts.sweep(100);
      let seen: readonly AttemptCount[] = [];
      await store.attempts.update(['old', 'new'], (counts) => {
        seen = counts;
        return counts;
      });
      expect(seen.map(({ refusals }) => refusals)).toEqual([0, 3]);
    });

    test('a sweep takes the sign-ins that ended and leaves the others', async () => {
      await store.signIns.create(signIn('old', { expiresAt: 100 }));
      await store.signIns.create(signIn('new', { expiresAt: 101 }));
      await store.signIns.sweep(100);
      expect(await store.signIns.find('old')).toBeNull();
      expect(await store.signIns.find('new')).not.toBeNull();
    });
  });
}
