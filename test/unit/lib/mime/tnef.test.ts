/** winmail.dat. */
import { expect, test } from 'vitest';
import { readMessage, readNested } from '@/lib/mime';
import { LIMITS } from '@/lib/mime/limits';
import { PROBLEMS } from '@/lib/mime/problems';
import { readTnef } from '@/lib/mime/tnef';
import {
  body,
  codePage,
  embedded,
  file,
  fixed,
  mailOf,
  message,
  number,
  octets,
  property,
  tnef,
  unicode,
} from '@/test/support/make-tnef';
import { openPart } from '@/test/support/open-part';

const HTML = 0x1013;
const ONE_FILE = tnef(
  message(octets(HTML, Buffer.from('<p>Hi</p>'))),
  file(
    'LONGNA~1.TXT',
    Buffer.from('content'),
    unicode(0x3707, 'Long näme.txt'),
    property(0x370e_001e, Buffer.from('text/plain\0')),
  ),
);

test('files come with their long names and types, and the HTML body is found', () => {
  const { files, html, problems } = readTnef(ONE_FILE);
  expect(files).toEqual([
    { mark: 't1', filename: 'Long näme.txt', type: 'text/plain', content: Buffer.from('content') },
  ]);
  expect(html).toBe('<p>Hi</p>');
  expect(problems).toEqual([]);
});

test('cut off anywhere it gives what there is, and within an attribute says so', () => {
  let told = 0;
  for (let end = 0; end < ONE_FILE.length; end++) {
    const { files, problems } = readTnef(ONE_FILE.subarray(0, end));
    expect(files.length).toBeLessThanOrEqual(1);
    if (problems.includes(PROBLEMS.attachmentEndedEarly)) told++;
  }
  expect(told).toBeGreaterThan(ONE_FILE.length / 2);
  expect(readMessage(mailOf(ONE_FILE.subarray(0, -20))).problems).toEqual([
    PROBLEMS.attachmentEndedEarly,
  ]);
});

test('what stands behind the stream is no part of it', () => {
  expect(readTnef(Buffer.concat([ONE_FILE, Buffer.from('\r\n-- a footer --')])).problems).toEqual(
    [],
  );
});

test('what is not TNEF holds nothing', () => {
  expect(readTnef(Buffer.from('no such thing'))).toEqual({
    files: [],
    html: null,
    text: null,
    problems: [],
  });
});

test('in a message its body is the text, and the wrapping itself needs no tile', () => {
  const { html, parts } = readMessage(mailOf(ONE_FILE));
  expect(html).toBe('<p>Hi</p>');
  expect(parts.map(({ filename, aside }) => [filename, aside])).toEqual([
    ['winmail.dat', true],
    ['Long näme.txt', false],
  ]);
});

test('pictures of its HTML are inline by their Content-ID', () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const stream = tnef(
    message(octets(HTML, Buffer.from('<img src="cid:a@x"><a href="cid:b@x">'))),
    file('a.png', png, unicode(0x3712, 'a@x')),
    file('b.png', png, unicode(0x3712, '<b@x>')),
  );
  expect(
    readMessage(mailOf(stream)).parts.map(({ part, inline, contentId }) => [
      part,
      inline,
      contentId,
    ]),
  ).toEqual([
    ['1', false, undefined],
    ['1.t1', true, 'a@x'],
    ['1.t2', false, 'b@x'],
  ]);
});

const INNER = tnef(
  message(
    unicode(0x0037, 'Größe: 日本語の件名がここにあります。とても長い件名です'),
    unicode(0x0c1a, 'Beer, Anna'),
    unicode(0x5d01, 'anna@example.org'),
    fixed(0x0039_0040, Buffer.from('00406d25eb53bf01', 'hex')),
    octets(HTML, Buffer.from('<p>Within</p>')),
  ),
  file('inner.txt', Buffer.from('inner')),
);

test('a message inside is told by its header, and opens with its body and files', async () => {
  const raw = mailOf(tnef(file('ignored', null, embedded(INNER), unicode(0x3001, 'Größe'))));
  const { parts } = readMessage(raw);
  expect(parts[1]).toMatchObject({
    part: '1.t1',
    type: 'message/rfc822',
    filename: 'ignored.eml',
    message: {
      subject: 'Größe: 日本語の件名がここにあります。とても長い件名です',
      from: [{ name: 'Beer, Anna', address: 'anna@example.org' }],
      date: '2000-01-01T00:00:00.000Z',
    },
  });
  const within = readNested(raw, '1.t1');
  expect(within).toMatchObject({ html: '<p>Within</p>', problems: [] });
  expect(within?.parts.map(({ part, filename }) => [part, filename])).toEqual([
    ['1.t1.1', 'winmail.dat'],
    ['1.t1.1.t1', 'inner.txt'],
  ]);
  const opened = await openPart(raw, '1.t1.1.t1');
  expect(Buffer.from(opened?.content ?? []).toString()).toBe('inner');
});

test('messages inside each other open one by one', () => {
  let stream = INNER;
  for (let depth = 0; depth < 3; depth++) stream = tnef(file('', null, embedded(stream)));
  const raw = mailOf(stream);
  expect(readNested(raw, '1.t1.1.t1.1.t1')?.html).toBe('<p>Within</p>');
  expect(readNested(raw, '1.t1.1.t1.1.t2')).toBeNull();
});

test('an object that is no message stays the file that it is', () => {
  const ole = Buffer.concat([Buffer.alloc(16, 1), Buffer.from('ole')]);
  const { files } = readTnef(tnef(file('a.bin', null, property(0x3701_000d, ole))));
  expect(files).toMatchObject([{ filename: 'a.bin', content: Buffer.from('ole') }]);
});

test('events and people inside get their cards', () => {
  const event = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Walk\r\nEND:VEVENT\r\nEND:VCALENDAR';
  const stream = tnef(
    file('when.ics', Buffer.from(event)),
    file('who.vcf', Buffer.from('BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD')),
  );
  const { contacts, invitations, parts } = readMessage(mailOf(stream));
  expect(invitations).toMatchObject([{ part: '1.t1', summary: 'Walk' }]);
  expect(contacts).toMatchObject([{ part: '1.t2', name: 'Ada' }]);
  expect(parts.map(({ aside }) => aside)).toEqual([true, true, true]);
});

test.each([
  [1251, 'cff0e8e2e5f2', 'Привет'],
  [28592, 'b5eb', 'ľë'],
  [20866, 'f0d2c9d7c5d4', 'Привет'],
  [932, '93fa967b', '日本'],
  [936, 'c4e3bac3', '你好'],
  [949, 'c7d1b1b9', '한국'],
  [950, 'a7da', '我'],
  [50220, '1b2442467c4b5c1b2842', '日本'],
  [65001, 'e697a5', '日'],
])('text of code page %i is read', (page, hex, text) => {
  expect(readTnef(tnef(codePage(page), body(Buffer.from(`${hex}00`, 'hex')))).text).toBe(text);
});

test('HTML without a charset of its own is of the code page that is told for it', () => {
  const html = octets(HTML, Buffer.from('<p>\xb5\xeb', 'latin1'));
  expect(readTnef(tnef(message(html, number(0x3fde_0003, 28592)))).html).toBe('<p>ľë');
});

test('no more of its body is kept than is shown, and it says so', () => {
  const long = Buffer.alloc(LIMITS.textOctets + 1, 'a');
  for (const stream of [tnef(message(octets(HTML, long))), tnef(body(long))]) {
    const { html, problems, text } = readTnef(stream);
    expect((html ?? text)?.length).toBe(LIMITS.textOctets);
    expect(problems).toEqual([PROBLEMS.textTooLong]);
  }
});

test('zeros without end are read in no time', () => {
  const zeros = Buffer.concat([Buffer.alloc(2_000_000), Buffer.from('x')]);
  readTnef(tnef(body(zeros), file('a', Buffer.alloc(1), octets(0x3707, zeros))));
  expect(readTnef(tnef(body(Buffer.from('x\0\0')))).text).toBe('x');
});
