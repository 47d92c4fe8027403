/** Content-Type and Content-Disposition, whole and bent. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameterized } from '@/lib/mime/parameters';

test.each([
  ['attachment; filename="a b.pdf"', 'a b.pdf'],
  ['attachment; filename=a b.pdf; size=1', 'a b.pdf'],
  ['attachment; FileName = a.pdf', 'a.pdf'],
  ["attachment; filename*=UTF-8''%e2%82%ac.pdf; filename=x.pdf", '€.pdf'],
  ["attachment; filename=utf-8''%e2%82%ac.txt", '€.txt'],
  [`attachment; filename="UTF-8'en'%e2%82%ac.txt"; size=1`, '€.txt'],
  ["attachment; filename*0=utf-8''%e2%82; filename*1=%ac.txt", '€.txt'],
  ["attachment; filename=it's 100%25''.txt", "it's 100%25''.txt"],
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

/** Long enough that nothing about it is taken for plain. */
const PADDING = '; '.repeat(600);
const PIECES = [
  ...['text/plain', 'attachment', 'charset=', 'Charset = ', 'boundary=', 'name*=', '=', '; ', ';'],
  ...['utf-8', '----=_a', 'x y', '"b; c"', String.raw`"\\\\\""`, '=?utf-8?Q?a?=', '%41'],
  ...["'", '\\', ',', ' ', '\t', 'ü'],
];

test('a plain field says what it says when it is read as if it were not plain', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const raw = pieces.join('');
      expect(readParameterized(raw)).toEqual(readParameterized(`${raw}${PADDING}`));
    }),
    { numRuns: 3_000 },
  );
});
