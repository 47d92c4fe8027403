/** RFC 2047, and how programs bend it. */
import { expect, test } from 'vitest';
import { cleanLine, decodeWords } from '@/lib/mime/encoded-words';

test.each([
  ['=?utf-8?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
  ['=?UTF-8?B?R3LDvMOfZQ==?=', 'Grüße'],
  ['=?UTF-8?B?R3LDvMOfZQ?=', 'Grüße'],
  ['=?iso-8859-1*de?Q?Gr=FC=DFe?=', 'Grüße'],
  ['a =?utf-8?Q?b?= c', 'a b c'],
  ['=?utf-8?Q?a?= =?utf-8?Q?b?=', 'ab'],
  ['=?utf-8?Q?a?==?utf-8?Q?b?=', 'ab'],
  ['=?utf-8?Q?a_?= x =?utf-8?Q?b?=', 'a  x b'],
  ['=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=', 'ü'],
  ['=?utf-8?Q?a b?=', 'a b'],
  ["=?utf-8?Q?geht's??=", "geht's?"],
  ['=?utf-8?Q?a?=3Db?=', 'a?=b'],
  ['=?utf-8?B?R3L DvMOfZQ==?=', 'Grüße'],
  ['=?shift_jis?B?h4o=?=', '㈱'],
  ['=?unknown-8bit?Q?Gr=FC=DFe?=', 'Grüße'],
  ['=?utf-8?X?a?=', '=?utf-8?X?a?='],
  ['=?utf-8?Q?a', '=?utf-8?Q?a'],
  ['1 =? 2', '1 =? 2'],
])('%s reads %s', (raw, expected) => {
  expect(decodeWords(raw)).toBe(expected);
});

test('Japanese words that shift out and in again are read as one', () => {
  const raw =
    '=?iso-2022-jp?B?GyRCRG0xYDgrM1gkTiQ0MEZGYhsoQigbJEI9PTBsGyhC?=\r\n =?iso-2022-jp?B?GyRCO349ODlnGyhCKQ==?=';
  expect(decodeWords(raw)).toBe('庭園見学のご案内(十一時集合)');
});

test('controls that were encoded are gone', () => {
  expect(decodeWords('=?utf-8?Q?a=00=0D=0ABcc:_x?=')).toBe('a Bcc: x');
});

test('what would show letters in another order is gone, and languages keep their marks', () => {
  expect(decodeWords('=?utf-8?Q?Anna_=E2=80=AEmoc.knab=40pleh?=')).toBe('Anna moc.knab@pleh');
  expect(decodeWords('=?utf-8?Q?=E2=80=AD1=E2=80=AC_=D7=90=E2=80=8F?=')).toBe('1\u202c א\u200f');
});

test('raw UTF-8 is read as such, whatever the message speaks', () => {
  expect(decodeWords(Buffer.from('Grüße').toString('latin1'), 'koi8-r')).toBe('Grüße');
});

test('raw octets that are no UTF-8 are read in the charset of the message', () => {
  expect(decodeWords('\xf0\xcf\xde\xd4\xc1', 'koi8-r')).toBe('Почта');
});

test('raw Latin-1 is guessed where nothing is said', () => {
  expect(decodeWords('Gr\xfc\xdfe aus K\xf6ln')).toBe('Grüße aus Köln');
});

test('a line stays one line', () => {
  expect(cleanLine('a\r\n\tb\u0007c\u2028')).toBe('a bc');
});
