/** Texts are kept within their room, those of the newest mail first. */
import { expect, test } from 'vitest';
import { Contents } from '@/lib/server/maildrop/contents';
import { TextStore } from '@/lib/server/maildrop/text-store';
import { TextFinds } from '@/lib/server/search/text-finds';
import { memoryStore } from '@/test/support/memory-store';

const keyOf = (n: number) => String(n).padStart(22, '0');
const text = (n: number) => ({ key: keyOf(n), text: 'x'.repeat(1_000) });

async function storeOf(messages: number, most: number) {
  const { texts: store } = memoryStore();
  const contents = new Contents(
    () => false,
    () => 0,
  );
  const names = Array.from({ length: messages }, (_, n) => keyOf(n));
  contents.takeListing(
    names.map((key, n) => ({
      ...{ key, uniqueId: key, fingerprint: null, octets: 1_000, messageNumber: n + 1, alike: 1 },
    })),
  );
  const finds = new TextFinds({ account: 'a', store });
  await finds.prepare([]);
  return { finds, texts: new TextStore({ account: 'a', store, contents, finds, most }) };
}

test('texts of the oldest messages make room for those of newer ones, and never the other way', async () => {
  const { finds, texts } = await storeOf(8, 3_500);
  await texts.add([text(3), text(2), text(1)]);
  expect(await texts.flush()).toBe('enough');
  await texts.add([text(7)]);
  expect(await texts.flush()).toBe('enough');
  expect(finds.kept.has(keyOf(7))).toBe(true);
  expect(finds.kept.has(keyOf(1))).toBe(false);
  await texts.add([text(6), text(5), text(4)]);
  expect(await texts.flush()).toBe('full');
  await texts.add([text(0)]);
  expect(await texts.flush()).toBe('enough');
});

test('a message that is gone by then is not kept', async () => {
  const { finds, texts } = await storeOf(1, 10_000);
  await texts.add([text(0), text(1)]);
  await texts.flush();
  expect([...finds.kept]).toEqual([keyOf(0)]);
});
