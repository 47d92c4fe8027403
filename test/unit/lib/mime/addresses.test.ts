/** Address lists as real mail writes them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddresses } from '@/lib/mime/addresses';

const cases: [about: string, raw: string, expected: [name: string, address: string][]][] = [
  [
    'a name and an angle address',
    'Ada Lovelace <ada@example.org>',
    [['Ada Lovelace', 'ada@example.org']],
  ],
  ['a bare address', ' ada@example.org ', [['', 'ada@example.org']]],
  [
    'a quoted name with a comma',
    '"Lovelace, Ada" <ada@example.org>',
    [['Lovelace, Ada', 'ada@example.org']],
  ],
  [
    'an escaped quote',
    String.raw`"The \"Countess\"" <ada@example.org>`,
    [['The "Countess"', 'ada@example.org']],
  ],
  [
    'a comment as the name',
    'ada@example.org (Ada Lovelace)',
    [['Ada Lovelace', 'ada@example.org']],
  ],
  ['nested comments', 'Ada (of (Lovelace)) <ada@example.org>', [['Ada', 'ada@example.org']]],
  [
    'a list',
    'a@b.c, "D" <d@e.f>,, g@h.i',
    [
      ['', 'a@b.c'],
      ['D', 'd@e.f'],
      ['', 'g@h.i'],
    ],
  ],
  [
    'a group',
    'Friends: a@b.c, D <d@e.f>;, g@h.i',
    [
      ['', 'a@b.c'],
      ['D', 'd@e.f'],
      ['', 'g@h.i'],
    ],
  ],
  ['an empty group', 'undisclosed-recipients:;', []],
  [
    'semicolons between addresses',
    'a@b.c; d@e.f',
    [
      ['', 'a@b.c'],
      ['', 'd@e.f'],
    ],
  ],
  ['an encoded name', '=?utf-8?Q?J=C3=BCrgen?= <j@example.org>', [['Jürgen', 'j@example.org']]],
  [
    'commas, colons and an @ within an encoded name',
    '=?UTF-8?Q?M=C3=BCller,_J=C3=BCrgen?= <j@x>, =?utf-8?Q?Re:_a@b;_(c?= d <e@f>',
    [
      ['Müller, Jürgen', 'j@x'],
      ['Re: a@b; (c d', 'e@f'],
    ],
  ],
  [
    'an encoded name that never ends, and one around its address',
    '=?utf-8?Q?Ada <a@b>, =?utf-8?Q?Bob <c@d>?=',
    [
      ['=?utf-8?Q?Ada', 'a@b'],
      ['Bob', 'c@d'],
    ],
  ],
  [
    'brackets within brackets',
    'Ada <<a@b>>, <<c@d>>',
    [
      ['Ada', 'a@b'],
      ['', 'c@d'],
    ],
  ],
  [
    'an encoded name inside quotes',
    '"=?utf-8?Q?J=C3=BCrgen?=" <j@example.org>',
    [['Jürgen', 'j@example.org']],
  ],
  ['an encoded comma', '=?utf-8?Q?M=2C_J?= <j@example.org>', [['M, J', 'j@example.org']]],
  [
    'a name split by an unquoted comma',
    'Doe, John <jd@example.org>',
    [['Doe, John', 'jd@example.org']],
  ],
  ['a route', '<@relay.example,@b.example:ada@example.org>', [['', 'ada@example.org']]],
  ['an angle that never closes', 'Ada <ada@example.org', [['Ada', 'ada@example.org']]],
  [
    'a quote that never closes',
    '"Ada <ada@example.org>, b@c.d',
    [
      ['Ada', 'ada@example.org'],
      ['', 'b@c.d'],
    ],
  ],
  ['a comment that never closes', 'Ada (x <ada@example.org>', [['Ada x', 'ada@example.org']]],
  [
    'an address as the name',
    '"ada@example.org" <ada@example.org>',
    [['ada@example.org', 'ada@example.org']],
  ],
  ['a quoted local part', '"a b"@example.org', [['', '"a b"@example.org']]],
  ['a mailbox without domain', 'root', [['', 'root']]],
  ['nothing', '   ', []],
];

test.each(cases)('%s is read', (_, raw, expected) => {
  expect(readAddresses(raw).map(({ name, address }) => [name, address])).toEqual(expected);
});

test('an @ that was encoded in a name never becomes an address', () => {
  const raw = '=?utf-8?Q?boss=40bank.example?= <evil@attacker.example>';
  expect(readAddresses(raw)).toEqual([
    { name: 'boss@bank.example', address: 'evil@attacker.example' },
  ]);
});

test('an encoded word alone is a name without an address', () => {
  expect(readAddresses('=?utf-8?Q?boss=40bank.example?=')).toEqual([
    { name: 'boss@bank.example', address: '' },
  ]);
});

test('UTF-8 in names and addresses is read as such', () => {
  const raw = Buffer.from('Jürgen <jürgen@exämple.org>').toString('latin1');
  expect(readAddresses(raw)).toEqual([{ name: 'Jürgen', address: 'jürgen@exämple.org' }]);
});

test('raw octets are read in the charset of the message', () => {
  expect(readAddresses('\xf0\xcf\xde\xd4\xc1 <a@b.c>', 'koi8-r')[0]?.name).toBe('Почта');
});

test('whatever stands there, the reader comes to its end', () => {
  const pieces = ['\\', '"', '(', ')', '<', '>', ',', ';', ':', '@', 'a', ' ', '=?utf-8?q?', 'ü'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (found) => {
      readAddresses(found.join(''));
    }),
    { numRuns: 5_000 },
  );
});

test('beginnings of encoded words without end take no time', () => {
  const started = process.cpuUsage();
  readAddresses('=?a?q?'.repeat(20_000));
  readAddresses('=?a?q?b?='.repeat(14_000));
  readAddresses('<'.repeat(128_000));
  readAddresses('<<a>'.repeat(32_000));
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
});
