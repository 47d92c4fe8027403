/** Files inside text. */
import { expect, test } from 'vitest';
import { unpackText, uuContent } from '@/lib/mime/uuencode';

const UU = 'begin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\n';

test('an uuencoded file is taken out of the text around it', () => {
  const { rest, files, cut } = unpackText(Buffer.from(`before\r\n${UU}after\r\n`));
  expect(rest.toString()).toBe('before\r\nafter\r\n');
  expect(files.map(({ mark, filename, content }) => [mark, filename, content.toString()])).toEqual([
    ['u1', 'cat.txt', 'Cat'],
  ]);
  expect(cut).toBe(false);
});

test('several files are numbered in their order', () => {
  const { files } = unpackText(Buffer.from(UU + UU));
  expect(files.map(({ mark }) => mark)).toEqual(['u1', 'u2']);
});

test('a file without its end is taken as far as it goes', () => {
  const { files, cut } = unpackText(Buffer.from('begin 644 cat.txt\r\n#0V%T\r\n'));
  expect([files[0]?.content.toString(), cut]).toEqual(['Cat', true]);
});

test('prose that begins with "begin" stays prose', () => {
  const text = Buffer.from('begin 644 reasons why\r\nthis is not a file at all, and never was\r\n');
  expect(unpackText(text)).toEqual({ rest: text, files: [], cut: false });
});

test('a yEnc file is taken out', () => {
  const data = Buffer.from([...Buffer.from('Cat\0')].map((octet) => (octet + 42) & 255));
  const text = Buffer.concat([
    Buffer.from('hi\r\n=ybegin line=128 size=5 name=cat.bin\r\n'),
    data,
    Buffer.from('=n\r\n=yend size=5\r\nbye'),
  ]);
  const { rest, files } = unpackText(text);
  expect(rest.toString()).toBe('hi\r\nbye');
  expect(files.map(({ mark, filename, content }) => [mark, filename, [...content]])).toEqual([
    ['y1', 'cat.bin', [67, 97, 116, 0, (0x6e - 64 - 42) & 255]],
  ]);
});

test('a body in uuencode is decoded, and one that is not stays', () => {
  expect(uuContent(Buffer.from(UU)).toString()).toBe('Cat');
  expect(uuContent(Buffer.from('plain')).toString()).toBe('plain');
});
