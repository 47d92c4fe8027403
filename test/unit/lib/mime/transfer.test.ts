/** Transfer encodings, by whatever name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, decodeQuotedPrintable, transferEncoding } from '@/lib/mime/transfer';

test.each([
  ['base64', 'base64'],
  [' BASE64;', 'base64'],
  ['"base64"', 'base64'],
  ['base64 (really)', 'base64'],
  ['Quoted-Printable', 'quoted-printable'],
  ['x-uuencode', 'uuencode'],
  ['x-uue', 'uuencode'],
  ['7bit', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('%j means %s', (raw, expected) => {
  expect(transferEncoding(raw)).toBe(expected);
});

test.each([
  ['a=3Db', 'a=b'],
  ['a=3db', 'a=b'],
  ['a=\r\nb', 'ab'],
  ['a= \t\r\nb', 'ab'],
  ['a \t\r\nb', 'a\r\nb'],
  ['a b', 'a b'],
  ['a  ', 'a'],
  ['a=', 'a'],
  ['a=XYb', 'a=XYb'],
  ['a=\nb', 'ab'],
])('quoted-printable %j is %j', (raw, expected) => {
  expect(decodeQuotedPrintable(Buffer.from(raw)).toString()).toBe(expected);
});

test('what quoted-printable encodes octet by octet comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
      const hex = [...octets].map((octet) => octet.toString(16).toUpperCase().padStart(2, '0'));
      const encoded = hex.map((pair) => `=${pair}`).join('=\r\n');
      expect([...decodeQuotedPrintable(Buffer.from(encoded))]).toEqual([...octets]);
    }),
    { numRuns: 100 },
  );
});

test('base64 glued together from several streams is read to its end', () => {
  expect(decodeBase64('YQ==YmI=\r\nY2Nj').toString()).toBe('abbccc');
});
