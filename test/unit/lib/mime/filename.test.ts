/** Names that attachments bear. */
import { expect, test } from 'vitest';
import { cleanFilename } from '@/lib/mime/filename';
import { packedType } from '@/lib/mime/part-name';

test.each([
  ['report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\system32\\a.dll', 'a.dll'],
  ['/', ''],
  ['..', ''],
  ['a\u0000\r\nb.txt', 'a b.txt'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['a\u200bb.txt', 'ab.txt'],
  ['.htaccess', 'htaccess'],
  ['name. ', 'name'],
  ['a:b*c?.txt', 'a_b_c_.txt'],
  ['Größe 日本.pdf', 'Größe 日本.pdf'],
])('%j becomes %j', (name, expected) => {
  expect(cleanFilename(name)).toBe(expected);
});

test('a name without end is cut and keeps its extension', () => {
  const name = cleanFilename(`${'x'.repeat(5_000)}.pdf`);
  expect(name.length).toBeLessThanOrEqual(1_000);
});

test('the type of a packed file comes from itself or its extension', () => {
  const file = { mark: 't1', content: Buffer.alloc(0) };
  expect(packedType({ ...file, filename: 'a.PDF', type: '' })).toBe('application/pdf');
  expect(packedType({ ...file, filename: 'a', type: 'image/png' })).toBe('image/png');
  expect(packedType({ ...file, filename: 'a', type: '<script>' })).toBe('application/octet-stream');
});
