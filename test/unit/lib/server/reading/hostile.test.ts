/** The worst messages, read in the thread of the product: each answers, within its heap. */
import { afterAll, expect, test } from 'vitest';
import { createReader } from '@/lib/server/reading/reader';
import { workerCode } from '@/lib/server/reading/worker-code';

const failures: unknown[] = [];
const reader = createReader({ code: workerCode, failed: (error) => failures.push(error) });
afterAll(() => reader.stop());

const HEADER = 'From: a@b.c\r\nSubject: s\r\n';
const MIXED = `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n`;
const CALENDAR = `${HEADER}Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n`;

function deepMultiparts(): string {
  const one = (n: number) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`;
  return HEADER + Array.from({ length: 1_000 }, (_, n) => one(n)).join('');
}

/** Signed data of no told length, each octet a piece by itself. */
function envelope(): string {
  const opening = '308006092a864886f70d010702a08030800201013100308006012aa0802480';
  const octets = Buffer.from(opening + '040141'.repeat(3_300_000), 'hex');
  return `${HEADER}Content-Type: application/pkcs7-mime\r\n\r\n${octets.toString('latin1')}`;
}

const PART =
  '--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n';
const CHANGE =
  'BEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nRRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n';

/** Each took a parser of the day minutes, or its memory. The reader's own deadline is the assertion. */
test.each([
  ['a thousand multiparts within each other', deepMultiparts()],
  ['a thousand messages within each other', 'Content-Type: message/rfc822\r\n\r\n'.repeat(1_000)],
  ['ten thousand parts', MIXED + PART.repeat(10_000)],
  [
    'two thousand parts with five kilobytes of header each',
    MIXED + `--b\r\n${`X: ${'y'.repeat(95)}\r\n`.repeat(50)}\r\nx\r\n`.repeat(2_000),
  ],
  ['ten megabytes of header', `${HEADER}${`X: ${'y'.repeat(50)}\r\n`.repeat(190_000)}\r\nx`],
  ['one field of ten megabytes', `X: ${'y'.repeat(10_000_000)}\r\n${HEADER}\r\nx`],
  ['ten megabytes of folds', `${HEADER}X: ${'a\r\n '.repeat(2_500_000)}\r\n\r\nx`],
  ['ten megabytes of lines', `${HEADER}\r\n${'\n'.repeat(10_000_000)}`],
  ['a million delimiters', MIXED + '--b\r\n'.repeat(1_000_000)],
  [
    'ten megabytes of blanks in quoted-printable',
    `${HEADER}Content-Transfer-Encoding: quoted-printable\r\n\r\n${' \t'.repeat(5_000_000)}x`,
  ],
  ['deep HTML', `${HEADER}Content-Type: text/html\r\n\r\n${'<div>'.repeat(400_000)}`],
  [
    'a zone whose clock changes every second since the year 1',
    `${CALENDAR}BEGIN:VTIMEZONE\r\nTZID:X\r\n${CHANGE.repeat(50)}END:VTIMEZONE\r\n` +
      'BEGIN:VEVENT\r\nDTSTART;TZID=X:99990101T000000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  ],
  ['an envelope of S/MIME in millions of pieces', envelope()],
  ['calendars within each other', CALENDAR + 'BEGIN:VCALENDAR\r\n'.repeat(14_000)],
])('%s', async (_, text) => {
  const octets = Buffer.from(text, 'latin1');
  const message = await reader.ask({ ask: 'message', source: { kind: 'held', octets }, part: '' });
  expect(message?.parts.length).toBeLessThanOrEqual(2_000);
  expect(failures).toEqual([]);
});
