/** What every implementation of the store must keep of letters, identities and files. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';
import { keyOf } from './contract.ts';

export const letter = (n: number, more: Partial<LetterRecord> = {}): LetterRecord => ({
  key: keyOf(n),
  state: { is: 'draft', reason: null },
  revision: 1,
  createdAt: 1,
  changedAt: 2,
  from: { name: 'Ada', address: 'ada@sender.example' },
  to: [{ name: 'Grüße', address: 'ben@sender.example' }],
  cc: [],
  bcc: [],
  subject: `Grüße 𝒳 ${n}`,
  preview: 'Hello there',
  hasAttachments: false,
  date: null,
  answers: null,
  references: [],
  content: { file: 'content-0123456789abcd', octets: 5 },
  attachments: [],
  raw: null,
  recipients: [],
  ...more,
});

const identity = {
  id: 'own',
  name: 'Ada Käfer',
  address: 'ada@sender.example',
  replyTo: '',
  signature: '',
  signatureHtml: null,
  format: 'plain' as const,
};

const FILE = 'file-0123456789abcdefg';

export async function* chunks(...pieces: readonly Uint8Array[]) {
  yield* pieces;
}

async function whole(octets: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const found: Uint8Array[] = [];
  for await (const chunk of octets) found.push(chunk);
  return Buffer.concat(found);
}

/** @param reopen closes the store it gave before, and opens the same data again */
export function lettersContract(name: string, reopen: () => Promise<Store>): void {
  describe(`${name} keeps letters`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await reopen();
    });
    afterEach(() => store.close());

    test('letters and identities stay as they were written last', async () => {
      await store.letters.save('account-a', [letter(1), letter(2)]);
      await store.letters.save('account-a', [letter(2, { state: { is: 'sent' }, content: null })]);
      await store.letters.remove('account-a', [keyOf(1)]);
      await store.identities.save('account-a', [{ key: 'identities', identities: [identity] }]);
      await store.close();
      store = await reopen();
      expect(await store.letters.load('account-a')).toEqual([
        letter(2, { state: { is: 'sent' }, content: null }),
      ]);
      expect(await store.identities.load('account-a')).toEqual([
        { key: 'identities', identities: [identity] },
      ]);
      expect(await store.letters.load('account-b')).toEqual([]);
    });

    test('a file is read as it was written, however its octets were cut', async () => {
      const octets = Buffer.alloc(700_001, 'Poplar');
      const sizes = [0, 1, 255, 256 * 1_024, 256 * 1_024 + 1, 512 * 1_024, 700_001];
      for (const [index, size] of sizes.entries()) {
        const file = `file-${index}`.padEnd(22, '-');
        const pieces = chunks(
          octets.subarray(0, Math.floor(size / 3)),
          octets.subarray(Math.floor(size / 3), size),
        );
        expect(await store.files.write('account-a', file, pieces)).toBe(size);
      }
      await store.close();
      store = await reopen();
      for (const [index, size] of sizes.entries()) {
        const read = await whole(store.files.read('account-a', `file-${index}`.padEnd(22, '-')));
        expect(read.equals(octets.subarray(0, size))).toBe(true);
      }
    });

    test('a file that could not be written whole is not there', async () => {
      async function* failing() {
        yield Buffer.alloc(600_000);
        throw new Error('the upload broke off');
      }
      await expect(store.files.write('account-a', FILE, failing())).rejects.toThrow('broke off');
      await expect(whole(store.files.read('account-a', FILE))).rejects.toThrow();
    });

    test('of the files of an account only those named stay, and other accounts keep theirs', async () => {
      await store.files.write('account-a', FILE, chunks(Uint8Array.of(1)));
      await store.files.write('account-a', 'another', chunks(Uint8Array.of(2)));
      await store.files.write('account-b', 'another', chunks(Uint8Array.of(3)));
      await store.files.keepOnly('account-a', [FILE]);
      expect(await whole(store.files.read('account-a', FILE))).toEqual(Buffer.of(1));
      await expect(whole(store.files.read('account-a', 'another'))).rejects.toThrow();
      expect(await whole(store.files.read('account-b', 'another'))).toEqual(Buffer.of(3));
      await store.files.remove('account-a', [FILE]);
      await expect(whole(store.files.read('account-a', FILE))).rejects.toThrow();
    });

    test('forgetting an account leaves nothing of it, and all of the others', async () => {
      for (const account of ['account-a', 'account-b']) {
        await store.letters.save(account, [letter(1)]);
        await store.identities.save(account, [{ key: 'identities', identities: [identity] }]);
        await store.files.write(account, FILE, chunks(Uint8Array.of(1)));
      }
      await store.forget('account-a');
      expect(await store.letters.load('account-a')).toEqual([]);
      expect(await store.identities.load('account-a')).toEqual([]);
      await expect(whole(store.files.read('account-a', FILE))).rejects.toThrow();
      expect(await store.letters.load('account-b')).toEqual([letter(1)]);
      expect(await store.identities.load('account-b')).toHaveLength(1);
      expect(await whole(store.files.read('account-b', FILE))).toEqual(Buffer.of(1));
    });
  });
}
