/** Names and types of files that lie inside others. */
import { expect, test } from 'vitest';
import { packedFilename, packedType } from '@/lib/mime/part-name';

const file = { mark: 'u1', filename: '', type: '', content: Buffer.alloc(0) };

test.each([
  ['hello.txt', 'text/plain'],
  ['key.asc', 'application/octet-stream'],
  ['data.dat', 'application/octet-stream'],
  ['who.vcf', 'text/vcard'],
  ['when.ics', 'text/calendar'],
  ['photo.JPEG', 'image/jpeg'],
  ['photo.jpg', 'image/jpeg'],
  ['signed.p7m', 'application/pkcs7-mime'],
  ['letter.eml', 'message/rfc822'],
])('of several types that end so, %s has the one that a lone file is', (filename, type) => {
  expect(packedType({ ...file, filename })).toBe(type);
});

test('a packed file without a name gets one of its type', () => {
  expect(packedFilename({ ...file, type: 'image/png' })).toBe('attachment-u1.png');
  expect(packedFilename(file)).toBe('attachment-u1.bin');
});
