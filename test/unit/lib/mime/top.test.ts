/** Reading TOP's cut-off octets. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMessage, readTop } from '@/lib/mime';

const HEADER =
  'From: Ada <ada@example.org>\r\nTo: Bob <bob@example.org>\r\nSubject: Hello\r\n' +
  'Date: Mon, 1 Apr 2019 07:55:00 +0000\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n';

function read(rest: string, whole?: number) {
  return readTop(Buffer.from(HEADER + rest), whole);
}

test('the envelope is read', () => {
  const { from, to, cc, subject, date, messageId, preview, problems } = read(
    'Cc: Carla <carla@example.org>\r\n\r\nHi Bob,\r\nlunch?\r\n',
  );
  expect({ from, to, cc, subject, date, messageId, preview, problems }).toEqual({
    from: [{ name: 'Ada', address: 'ada@example.org' }],
    to: [{ name: 'Bob', address: 'bob@example.org' }],
    cc: [{ name: 'Carla', address: 'carla@example.org' }],
    subject: 'Hello',
    date: '2019-04-01T07:55:00.000Z',
    messageId: '1@example.org',
    preview: 'Hi Bob, lunch?',
    problems: [],
  });
});

test('a header alone has no preview, and nothing is wrong with it', () => {
  expect(read('Content-Type: multipart/mixed; boundary=b\r\n\r\n')).toMatchObject({
    preview: '',
    text: '',
    problems: [],
  });
});

test('text in base64 is read up to the cut, even within a character', () => {
  const encoded = Buffer.from('Grüße aus Köln').toString('base64');
  const top = read(
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n`,
  );
  expect(top.preview).toBe('');
  for (let end = 4; end <= encoded.length; end += 4) {
    const cut = read(
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded.slice(0, end)}`,
    );
    expect('Grüße aus Köln'.startsWith(cut.preview)).toBe(true);
  }
});

test('HTML is reduced to text', () => {
  const html = '<html><head><style>p{}</style></head><body><p>Hi <b>Bob</b>';
  expect(read(`Content-Type: text/html\r\n\r\n${html}`).preview).toBe('Hi Bob');
});

test('the text is found in nested multiparts that were cut off', () => {
  const top = read(
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/related; boundary=c\r\n\r\n' +
      '--c\r\nContent-Type: multipart/alternative; boundary=d\r\n\r\n--d\r\n\r\nHi Bob\r\n--d\r\nContent-Ty',
  );
  expect(top.preview).toBe('Hi Bob');
});

test('an attachment before the cut is hinted at', () => {
  const body =
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n--b\r\nContent-Type: application/pdf\r\n\r\nJVBE';
  expect(read(body).attachments).toBe(true);
});

test('an invitation is hinted at by its calendar file, or by its header where that is behind the cut', () => {
  const beside =
    'Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n' +
    '--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR';
  const alone = 'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR';
  const behind =
    'Content-Class: urn:content-classes:calendarmessage\r\n' +
    'Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nHi';
  for (const body of [beside, alone, behind]) expect(read(body).attachments).toBe(true);
  // As when they are opened.
  for (const body of [beside, alone]) {
    expect(readMessage(Buffer.from(body)).attachments).toBe(true);
  }
});

test('much behind the cut of a mixed message hints at attachments', () => {
  const body = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi';
  expect(read(body, 2_000).attachments).toBe(false);
  expect(read(body, 2_000_000).attachments).toBe(true);
});

test('images inside HTML are no attachments', () => {
  const body =
    'Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\nHi\r\n' +
    '--b\r\nContent-Type: image/png\r\nContent-ID: <1>\r\n\r\nxx';
  expect(read(body, 2_000_000).attachments).toBe(false);
});

test('a signature is no attachment', () => {
  const body =
    'Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n' +
    '--b\r\nContent-Type: application/pgp-signature\r\n\r\nxx';
  expect(read(body).attachments).toBe(false);
});

test('the header is given decoded', () => {
  expect(readTop(Buffer.from('Subject: =?utf-8?Q?=C3=BC?=\r\nX: a\r\n\tb\r\n\r\n')).header).toEqual(
    [
      ['Subject', 'ü'],
      ['X', 'a b'],
    ],
  );
});

test('a message cut at any octet is read', () => {
  const raw = readFileSync('test/fixtures/mail/st-related-alt.eml');
  for (let end = 0; end <= raw.length; end++) {
    expect(readTop(raw.subarray(0, end)).preview.length).toBeLessThanOrEqual(140);
  }
});

test('no octets at all are a message without anything', () => {
  expect(readTop(new Uint8Array())).toMatchObject({
    from: [],
    subject: '',
    date: null,
    preview: '',
  });
});

test.each([
  ['uuencode', 'begin 644 hello.txt\r\n%:&5L;&\\\r\n`\r\nend\r\n'],
  ['uuencode cut off', 'begin 644 hello.txt\r\n%:&5L;&\\\r\n'],
  ['yEnc', '=ybegin line=128 size=5 name=hello.txt\r\n\x92\x8f\x96\x96\x99\r\n=yend size=5\r\n'],
])('of a file in %s within the text the preview has nothing but the hint', (_, file) => {
  const top = readTop(Buffer.from(`${HEADER}\r\nHere it is.\r\n\r\n${file}`, 'latin1'));
  expect(top).toMatchObject({ preview: 'Here it is.', attachments: true });
  expect(top.text.trim()).toBe('Here it is.');
});

test('words that look like the beginning of a file are words', () => {
  expect(read('\r\nbegin 644 times, it says.\r\nOnce more.\r\n')).toMatchObject({
    preview: 'begin 644 times, it says. Once more.',
    attachments: false,
  });
});
