/** Which messages a message says that it belongs with. */
import { expect, test } from 'vitest';
import { readTop } from '@/lib/mime';

const referencesOf = (...fields: string[]) =>
  readTop(Buffer.from(`${fields.join('\r\n')}\r\n\r\nText\r\n`)).references;

test('References and In-Reply-To are read, each id once', () => {
  expect(
    referencesOf('References: <a@x>\r\n\t<b@x> <b@x>', 'In-Reply-To: <b@x> (yesterday)'),
  ).toEqual(['a@x', 'b@x']);
  expect(referencesOf('In-Reply-To: Your letter of <c@x>')).toEqual(['c@x']);
  expect(referencesOf('Subject: Re: nothing')).toEqual([]);
});

test('of a long conversation the first and the last are kept, and nothing endless', () => {
  const many = Array.from({ length: 500 }, (_, n) => `<${n}@x>`).join(' ');
  expect(referencesOf(`References: ${many}`)).toEqual([
    '0@x',
    '495@x',
    '496@x',
    '497@x',
    '498@x',
    '499@x',
  ]);
  expect(referencesOf(`References: <${'x'.repeat(10_000)}>`)).toEqual([]);
});
