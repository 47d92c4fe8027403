/** People of contact files. */
import { expect, test } from 'vitest';
import { readContacts } from '@/lib/mime/contact';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');

test('name, company, addresses and numbers are read, each once', () => {
  const text = card(
    'VERSION:3.0',
    'FN:Ada Lovelace',
    'ORG:Analytical Engines;Programs',
    'EMAIL;TYPE=work:ada@example.org',
    'item1.EMAIL:ada@example.org',
    'TEL;TYPE=CELL:+44 20 1',
    'PHOTO;ENCODING=b:QUJD=',
  );
  expect(readContacts(text, '2')).toEqual([
    {
      part: '2',
      name: 'Ada Lovelace',
      organisation: 'Analytical Engines, Programs',
      emails: ['ada@example.org'],
      telephones: ['+44 20 1'],
    },
  ]);
});

test('cards of old telephones are read: bare parameters, quoted-printable over several lines', () => {
  const text = card(
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg=',
    ';;;',
    'TEL;CELL;PREF:0170 1',
  );
  expect(readContacts(text, '1')).toMatchObject([{ name: 'Jörg Müller', telephones: ['0170 1'] }]);
});

test('several people come from one file, and no more than are shown', () => {
  const text = Array.from({ length: 50 }, (_, n) => card(`FN:Person ${n}`)).join('\r\n');
  expect(readContacts(text, '1').map(({ name }) => name)).toEqual(
    Array.from({ length: 10 }, (_, n) => `Person ${n}`),
  );
});

test('a card that says nothing, and what is no card, are nobody', () => {
  expect(readContacts(card('VERSION:3.0', 'NOTE:x'), '1')).toEqual([]);
  expect(readContacts('hello', '1')).toEqual([]);
});
