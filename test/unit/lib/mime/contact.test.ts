/** People of contact files. */
import { expect, test } from 'vitest';
import { readMessage } from '@/lib/mime';
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

test('a value is of the charset that it names', () => {
  const text = card(
    'VERSION:2.1',
    'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen',
    'ORG;ENCODING=QUOTED-PRINTABLE;CHARSET="windows-1251":=CF=F0=E8=E2=E5=F2',
  );
  expect(readContacts(text, '1')).toMatchObject([{ name: 'Jürgen', organisation: 'Привет' }]);
});

test('so are values that are written in its octets', () => {
  const text = card('VERSION:2.1', 'FN;CHARSET=windows-1251:\xc0\xed\xed\xe0');
  const raw = `From: a@b.c\r\nContent-Type: text/x-vcard\r\n\r\n${text}`;
  expect(readMessage(Buffer.from(raw, 'latin1')).contacts).toMatchObject([{ name: 'Анна' }]);
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

test('a company alone, and a card that was cut off, are told', () => {
  expect(readContacts(card('VERSION:3.0', 'ORG:Acme'), '2')).toMatchObject([
    { name: '', organisation: 'Acme' },
  ]);
  const whole = card('VERSION:3.0', 'FN:Ada', 'EMAIL:ada@example.org');
  expect(readContacts(whole.slice(0, whole.indexOf('END')), '2')).toMatchObject([
    { name: 'Ada', emails: ['ada@example.org'] },
  ]);
});

test('a colon in a quoted parameter does not begin the value', () => {
  const lines = [
    'FN:Ada',
    'EMAIL;X-FROM="https://a.example":ada@example.org',
    'TEL;X="open:+49 30 1',
  ];
  const text = ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD'].join('\r\n');
  expect(readContacts(text, '1')).toMatchObject([
    { name: 'Ada', emails: ['ada@example.org'], telephones: ['+49 30 1'] },
  ]);
});
