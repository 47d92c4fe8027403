/** What every implementation of the store must keep of texts. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '@/lib/server/store/contract';
import { byKey, keyOf } from './contract.ts';

/** @param reopen closes the store it gave before, and opens the same data again */
export function textsContract(name: string, reopen: () => Promise<Store>): void {
  describe(`${name} keeps the store's contract for texts`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await reopen();
    });
    afterEach(() => store.close());

    test('texts come back as they were saved last, without those removed, and only their account’s', async () => {
      const text = (n: number, words = `text of ${n} 𝒳`) => ({ key: keyOf(n), text: words });
      const all = async (account: string) => {
        const texts = [];
        for await (const some of store.texts.read(account)) texts.push(...some);
        return byKey(texts);
      };
      await store.texts.save('account-a', [text(1), text(2), text(3)]);
      await store.texts.save('account-a', [text(4), text(2, 'another')]);
      await store.texts.save('account-b', [text(1)]);
      await store.texts.remove('account-a', [keyOf(3), keyOf(9)]);
      await store.close();
      store = await reopen();
      expect(await all('account-a')).toEqual([text(1), text(2, 'another'), text(4)]);
      expect(await store.texts.octets('account-a')).toBeGreaterThan(30);
      await store.texts.remove('account-a', [1, 2, 4].map(keyOf));
      expect(await store.texts.octets('account-a')).toBe(0);
      expect(await all('account-b')).toEqual([text(1)]);
    });
  });
}
