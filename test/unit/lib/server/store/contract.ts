/** What every implementation of the store must keep: one suite, run against each. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/contract/settings';
import type {
  DeletionRecord,
  EnvelopeRecord,
  FlagRecord,
  Store,
} from '@/lib/server/store/contract';
import { rawOf } from '@/test/support/raw-messages';
import { signIn } from './sign-ins-contract.ts';

export const keyOf = (n: number) => `message-${String(n).padStart(14, '0')}`;

export const envelope = (n: number, more: Partial<EnvelopeRecord> = {}): EnvelopeRecord => ({
  key: keyOf(n),
  uniqueId: `uid-${n}`,
  fingerprint: null,
  messageId: `<${n}@sender.example>`,
  from: [{ name: 'Ada Käfer', address: 'ada@sender.example' }],
  to: [],
  subject: `Grüße 𝒳 ${n}`,
  date: '2026-01-02T03:04:05.000Z',
  octets: 1_000 + n,
  preview: 'Hello there',
  attachments: false,
  ...more,
});

const flag = (n: number, more: Partial<FlagRecord> = {}): FlagRecord => ({
  key: keyOf(n),
  read: true,
  starred: false,
  ...more,
});

const deletion = (n: number, more: Partial<DeletionRecord> = {}): DeletionRecord => ({
  key: keyOf(n),
  uniqueId: `uid-${n}`,
  fingerprint: null,
  state: 'undoable',
  until: 1_000,
  changedAt: 500,
  reason: null,
  ...more,
});

export const byKey = <R extends { key: string }>(records: readonly R[]) =>
  [...records].sort((a, b) => (a.key < b.key ? -1 : 1));

async function* whole(octets: Uint8Array) {
  yield octets;
}

/** @param reopen closes the store it gave before, and opens the same data again */
export function storeContract(name: string, reopen: () => Promise<Store>): void {
  describe(`${name} keeps the store's contract`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await reopen();
    });
    afterEach(() => store.close());

    test('where mail is handed in lasts for its account, until it is dropped', async () => {
      const record = {
        host: 'smtp.example.org',
        port: 465,
        security: 'tls',
        username: 'ada',
        secret: { is: 'mailbox-password' },
      } as const;
      expect(await store.submission.load('account-a')).toBeNull();
      await store.submission.save('account-a', { ...record, port: 587, security: 'starttls' });
      await store.submission.save('account-a', record);
      expect(await store.submission.load('account-a')).toEqual(record);
      expect(await store.submission.load('account-b')).toBeNull();
      await store.submission.save('account-a', null);
      expect(await store.submission.load('account-a')).toBeNull();
    });

    test('the top of a list is kept as it was left last, for each account its own', async () => {
      const front = { rows: [envelope(1)], messages: 1, octets: 1_001, unread: 1 };
      expect(await store.fronts.load('account-a')).toBeNull();
      await store.fronts.save('account-a', { ...front, unread: 0 });
      await store.fronts.save('account-a', front);
      await store.close();
      store = await reopen();
      expect(await store.fronts.load('account-a')).toEqual(front);
      expect(await store.fronts.load('account-b')).toBeNull();
      await store.forget('account-a');
      expect(await store.fronts.load('account-a')).toBeNull();
    });

    test('what was saved is there after closing and opening again', async () => {
      await store.envelopes.save('account-a', [envelope(1), envelope(2)]);
      await store.flags.save('account-a', [flag(1, { starred: true })]);
      await store.deletions.save('account-a', [
        deletion(2, {
          state: 'refused',
          reason: { code: 'refused', message: 'No', detail: '-ERR' },
        }),
      ]);
      await store.signIns.create(signIn('one'));
      await store.raw.put('account-a', keyOf(1), Uint8Array.of(0, 255, 13, 10));
      await store.close();
      store = await reopen();
      expect(byKey(await store.envelopes.load('account-a'))).toEqual([envelope(1), envelope(2)]);
      expect(await store.flags.load('account-a')).toEqual([flag(1, { starred: true })]);
      expect((await store.deletions.load('account-a'))[0]?.reason?.detail).toBe('-ERR');
      expect([...((await store.signIns.find('one'))?.sealed ?? [])]).toEqual([1, 2, 3, 255, 0]);
      expect(await rawOf(store, 'account-a', keyOf(1))).toEqual(Buffer.of(0, 255, 13, 10));
    });

    test('one account never sees what another saved', async () => {
      await store.envelopes.save('account-a', [envelope(1)]);
      await store.raw.put('account-a', keyOf(1), Uint8Array.of(1));
      expect(await store.envelopes.load('account-b')).toEqual([]);
      expect(await rawOf(store, 'account-b', keyOf(1))).toBeNull();
      await store.envelopes.remove('account-b', [keyOf(1)]);
      await store.raw.remove('account-b', [keyOf(1)]);
      expect(await store.envelopes.load('account-a')).toHaveLength(1);
      expect(await rawOf(store, 'account-a', keyOf(1))).not.toBeNull();
    });

    test('saving again replaces, and the last of two in one batch stands', async () => {
      await store.deletions.save('account-a', [deletion(1)]);
      await store.deletions.save('account-a', [
        deletion(1, { state: 'due' }),
        deletion(1, { state: 'undone' }),
      ]);
      expect(await store.deletions.load('account-a')).toEqual([deletion(1, { state: 'undone' })]);
    });

    test('several thousand records go in and out in one call', async () => {
      const records = Array.from({ length: 3_001 }, (_, n) => envelope(n));
      await store.envelopes.save('account-a', records);
      expect(byKey(await store.envelopes.load('account-a'))).toEqual(byKey(records));
      await store.envelopes.remove(
        'account-a',
        records.slice(1).map((record) => record.key),
      );
      expect(await store.envelopes.load('account-a')).toEqual([envelope(0)]);
    });

    test('saves and removals that overlap in time all happen, in the order they were asked for', async () => {
      await Promise.all([
        store.flags.save('account-a', [flag(1), flag(2)]),
        store.flags.remove('account-a', [keyOf(1)]),
        store.flags.save('account-a', [flag(3)]),
        store.deletions.save('account-a', [deletion(1)]),
        store.flags.save('account-a', [flag(2, { starred: true })]),
      ]);
      expect(byKey(await store.flags.load('account-a'))).toEqual([
        flag(2, { starred: true }),
        flag(3),
      ]);
    });

    test('any history of saves, removals and restarts ends as it would in memory', async () => {
      const change = fc.record({
        remove: fc.boolean(),
        keys: fc.array(fc.nat(8), { maxLength: 4 }),
        octets: fc.nat(99),
        reopens: fc.integer({ min: 0, max: 20 }).map((n) => n === 0),
      });
      let account = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 66, maxLength: 100 }), async (changes) => {
          const id = `account-${account++}`;
          const model = new Map<string, EnvelopeRecord>();
          for (const { remove, keys, octets, reopens } of changes) {
            const records = keys.map((n) => envelope(n, { octets }));
            for (const record of records) {
              if (remove) model.delete(record.key);
              else model.set(record.key, record);
            }
            if (remove)
              await store.envelopes.remove(
                id,
                records.map(({ key }) => key),
              );
            else await store.envelopes.save(id, records);
            if (reopens) {
              await store.close();
              store = await reopen();
            }
          }
          expect(byKey(await store.envelopes.load(id))).toEqual(byKey([...model.values()]));
        }),
        { numRuns: 4 },
      );
    });

    test('forgetting an account leaves nothing of it, and all of the others', async () => {
      for (const account of ['account-a', 'account-b']) {
        await store.envelopes.save(account, [envelope(1)]);
        await store.flags.save(account, [flag(1)]);
        await store.texts.save(account, [{ key: keyOf(1), text: 'said' }]);
        await store.deletions.save(account, [deletion(1)]);
        await store.signIns.create(signIn(account, { accountId: account }));
        await store.settings.save(account, { theme: 'dark' });
        await store.raw.put(account, keyOf(1), Uint8Array.of(1));
      }
      await store.forget('account-a');
      const left = async (account: string) => [
        (await store.envelopes.load(account)).length,
        (await store.flags.load(account)).length,
        (await store.deletions.load(account)).length,
        (await store.texts.octets(account)) > 0 ? 1 : 0,
        (await store.signIns.find(account)) ? 1 : 0,
        (await store.settings.load(account)).theme === 'dark' ? 1 : 0,
        (await rawOf(store, account, keyOf(1)))?.length ?? 0,
      ];
      expect(await left('account-a')).toEqual([0, 0, 0, 0, 0, 0, 0]);
      expect(await left('account-b')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    });

    test('what an account takes up is told, and is nothing once it is forgotten', async () => {
      expect(await store.usage('account-a')).toEqual({ messages: 0, rest: 0 });
      await store.raw.put('account-a', keyOf(1), Buffer.alloc(10_000, 1));
      await store.envelopes.save('account-a', [envelope(1, { preview: 'x'.repeat(5_000) })]);
      await store.envelopes.save('account-b', [envelope(1)]);
      await store.files.write('account-a', 'file', whole(Buffer.alloc(7_000)));
      const { messages, rest } = await store.usage('account-a');
      expect(messages).toBeGreaterThanOrEqual(10_000);
      expect(messages).toBeLessThan(11_000);
      expect(rest).toBeGreaterThan(12_000);
      expect(rest).toBeLessThan(13_000);
      await store.forget('account-a');
      expect(await store.usage('account-a')).toEqual({ messages: 0, rest: 0 });
    });

    test('nothing to save and nothing to remove are no mistakes', async () => {
      await store.flags.save('account-a', []);
      await store.flags.remove('account-a', []);
      await store.flags.remove('account-a', [keyOf(77)]);
      expect(await store.flags.load('account-a')).toEqual([]);
    });

    test('settings are the defaults until something is chosen, which lasts', async () => {
      expect(await store.settings.load('account-a')).toEqual(DEFAULT_SETTINGS);
      await store.settings.save('account-a', { undoSeconds: 30 });
      const after = await store.settings.save('account-a', { density: 'compact' });
      expect(after).toEqual({ ...DEFAULT_SETTINGS, undoSeconds: 30, density: 'compact' });
      await store.close();
      store = await reopen();
      expect(await store.settings.load('account-a')).toEqual(after);
      expect(await store.settings.load('account-b')).toEqual(DEFAULT_SETTINGS);
    });

    test('settings changed in two tabs at once are both kept', async () => {
      await Promise.all([
        store.settings.save('account-a', { trust: ['ada@sender.example'] }),
        store.settings.save('account-a', { trust: ['bob@sender.example'] }),
        store.settings.save('account-a', { theme: 'dark' }),
      ]);
      const { theme, trustedSenders } = await store.settings.load('account-a');
      expect(theme).toBe('dark');
      expect([...trustedSenders].sort()).toEqual(['ada@sender.example', 'bob@sender.example']);
    });

    test('a raw message is replaced whole and removed', async () => {
      await store.raw.put('account-a', keyOf(1), Buffer.alloc(100_000, 1));
      await store.raw.put('account-a', keyOf(1), Uint8Array.of(9));
      expect(await rawOf(store, 'account-a', keyOf(1))).toEqual(Buffer.of(9));
      await store.raw.remove('account-a', [keyOf(1), keyOf(2)]);
      expect(await rawOf(store, 'account-a', keyOf(1))).toBeNull();
    });
  });
}
