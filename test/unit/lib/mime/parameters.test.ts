/** Content-Type and Content-Disposition, whole and bent. */
import { expect, test } from 'vitest';
import { readParameterized } from '@/lib/mime/parameters';

test.each([
  ['attachment; filename="a b.pdf"', 'a b.pdf'],
  ['attachment; filename=a b.pdf; size=1', 'a b.pdf'],
  ['attachment; FileName = a.pdf', 'a.pdf'],
  ["attachment; filename*=UTF-8''%e2%82%ac.pdf; filename=x.pdf", '€.pdf'],
  ["attachment; filename*0*=iso-8859-1'de'Gr%FC; filename*1*=%DFe; filename*2=.pdf", 'Grüße.pdf'],
  ['attachment; filename*0="a long "; filename*1="name.pdf"', 'a long name.pdf'],
  ['attachment; filename="=?utf-8?Q?=E2=82=AC.pdf?="', '€.pdf'],
  [String.raw`attachment; filename="a\"b.pdf"`, 'a"b.pdf'],
  [String.raw`attachment; filename="C:\dir\a.pdf"`, String.raw`C:\dir\a.pdf`],
  ['attachment; filename="never closed.pdf', 'never closed.pdf'],
  ['attachment; (why; not) filename=a.pdf (really)', 'a.pdf'],
  ['attachment; filename=a.pdf; filename=b.pdf', 'a.pdf'],
  ['attachment;;; filename=a.pdf;', 'a.pdf'],
])('%s names the file %s', (raw, expected) => {
  expect(readParameterized(raw).parameters.get('filename')).toBe(expected);
});

test.each([
  ['TEXT/Plain; charset=x', 'text/plain'],
  ['text/html (rich); charset=x', 'text/html'],
  ['text/html charset=x', 'text/html'],
  ['"text/html"; charset=x', 'text/html'],
])('%s is of type %s, with its charset', (raw, expected) => {
  const { value, parameters } = readParameterized(raw);
  expect([value, parameters.get('charset')]).toEqual([expected, 'x']);
});

test('a missing field has neither value nor parameters', () => {
  expect(readParameterized(undefined)).toEqual({ value: '', parameters: new Map() });
});
