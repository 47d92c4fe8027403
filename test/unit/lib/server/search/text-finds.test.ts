/** Where words stand in kept texts, without the texts in memory. */
import { beforeEach, expect, test } from 'vitest';
import { TextFinds, textWords } from '@/lib/server/search/text-finds';
import { memoryStore } from '@/test/support/memory-store';

let reads: number;
let finds: TextFinds;
const { texts: store } = memoryStore();

beforeEach(async () => {
  reads = 0;
  await store.save('a', [
    { key: 'one', text: 'the poplar by the river' },
    { key: 'two', text: 'the river alone' },
  ]);
  const read = (account: string) => {
    reads += 1;
    return store.read(account);
  };
  finds = new TextFinds({ account: 'a', store: { ...store, read } });
});

test('words asked for at the same time are looked for in few readings, and each word once', async () => {
  const words = ['poplar', 'river', 'zebra', 'by the', 'alone'];
  await Promise.all(words.map((word) => finds.prepare([word])));
  expect(reads).toBeLessThanOrEqual(2);
  await finds.prepare(words);
  expect(reads).toBeLessThanOrEqual(2);
  const found = (key: string) => words.filter((word) => finds.has(word, key));
  expect(found('one')).toEqual(['poplar', 'river', 'by the']);
  expect(found('two')).toEqual(['river', 'alone']);
  expect([...finds.kept]).toEqual(['one', 'two']);
});

test('a text that comes in later is found by the words looked for before', async () => {
  await finds.prepare(['poplar', 'zebra']);
  expect(
    finds.learned([
      { key: 'three', text: 'a zebra' },
      { key: 'four', text: 'a horse' },
    ]),
  ).toBe(1);
  expect(finds.has('zebra', 'three')).toBe(true);
  finds.stored(['three']);
  finds.forget(['three', 'one']);
  expect(finds.has('zebra', 'three')).toBe(false);
  expect(finds.has('poplar', 'one')).toBe(false);
  expect([...finds.kept]).toEqual(['two']);
});

test('words searched long ago are looked for anew', async () => {
  await finds.prepare(['river']);
  for (let n = 0; n < 70; n += 1) await finds.prepare([`word${n}`]);
  expect(finds.has('river', 'one')).toBe(false);
  await finds.prepare(['river']);
  expect(finds.has('river', 'one')).toBe(true);
});

test('only what may stand anywhere in a message is looked for in its text', () => {
  expect(textWords('from:anna Größe -"two  words" is:unread', 'year-month-day')).toEqual([
    'grosse',
    'two words',
  ]);
});
