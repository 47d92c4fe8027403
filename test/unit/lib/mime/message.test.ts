/** Whole messages: our samples with their answers, and what goes wrong in the wild. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readMessage } from '@/lib/mime';
import { PROBLEMS } from '@/lib/mime/problems';
import { openPart } from '@/test/support/open-part';

const FOLDER = 'test/fixtures/mail';
const Mailboxes = z.array(z.object({ name: z.string(), address: z.string() }));
const Sample = z.object({
  file: z.string(),
  subject: z.string().optional(),
  from: Mailboxes.optional(),
  to: Mailboxes.optional(),
  textContains: z.array(z.string()).default([]),
  textLines: z.array(z.string()).default([]),
  htmlContains: z.array(z.string()).default([]),
  attachments: z
    .array(z.object({ filename: z.string().optional(), contentType: z.string(), size: z.number() }))
    .default([]),
  dsn: z.array(z.object({ recipient: z.string(), action: z.string() })).default([]),
});
const samples = z.array(Sample).parse(JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')));

function read(text: string, charset: BufferEncoding = 'latin1') {
  return readMessage(Buffer.from(text, charset));
}

test('every sample has its answers', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.eml'));
  expect(samples.map(({ file }) => file).sort()).toEqual(files.sort());
});

test.each(samples)('$file is read right', (sample) => {
  const message = readMessage(readFileSync(`${FOLDER}/${sample.file}`));
  const { subject, from, to } = sample;
  expect(message).toMatchObject({
    ...(subject === undefined ? {} : { subject }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  for (const text of sample.textContains) expect(message.text).toContain(text);
  for (const html of sample.htmlContains) expect(message.html).toContain(html);
  for (const line of sample.textLines) expect(message.text?.split('\n')).toContain(line);
  for (const { filename, contentType, size } of sample.attachments) {
    expect(message.parts).toContainEqual(
      expect.objectContaining({
        type: contentType,
        octets: size,
        ...(filename === undefined ? {} : { filename }),
      }),
    );
  }
  expect(message.deliveries.map(({ recipient, action }) => ({ recipient, action }))).toEqual(
    expect.arrayContaining(sample.dsn.map(({ recipient, action }) => ({ recipient, action }))),
  );
});

const HEADER = 'From: a@b.c\r\nSubject: s\r\n';

function multipart(type: string, ...parts: string[]): string {
  const body = parts.map((part) => `--b\r\n${part}\r\n`).join('');
  return `${HEADER}Content-Type: multipart/${type}; boundary=b\r\n\r\n${body}--b--\r\n`;
}

const HTML = 'Content-Type: text/html\r\n\r\n<p>html</p>';
const PLAIN = 'Content-Type: text/plain\r\n\r\nplain';
const FILE = 'Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD';

const PICTURE = FILE.replace('QUJD', 'iVBORw0KGgo=');

test('alternatives are both given, each once', () => {
  const { text, html, parts } = read(multipart('alternative', PLAIN, HTML));
  expect([text, html, parts]).toEqual(['plain', '<p>html</p>', []]);
});

test('plain text beside HTML is part of both', () => {
  const footer = 'Content-Type: text/plain\r\n\r\na <footer>';
  const { text, html } = read(multipart('mixed', HTML, footer));
  expect(text).toBe('html\na <footer>');
  expect(html).toContain('<p>html</p>');
  expect(html).toContain('a &lt;footer&gt;');
});

test('the text of HTML that came alone is made of it', () => {
  const message = read(multipart('mixed', HTML));
  expect(message).toMatchObject({ html: '<p>html</p>', text: 'html', preview: 'html' });
});

test('so is the text of HTML that came with an empty one', () => {
  const message = read(multipart('alternative', 'Content-Type: text/plain\r\n\r\n ', HTML));
  expect(message).toMatchObject({ text: 'html', preview: 'html' });
});

test('a picture that the HTML shows is inline, another is not', () => {
  const html = 'Content-Type: text/html\r\n\r\n<img src="cid:a%40b">';
  const shown = `Content-ID: <a@b>\r\n${PICTURE}`;
  const { parts, attachments } = read(multipart('related', html, shown, FILE));
  expect(parts.map(({ part, inline, contentId }) => [part, inline, contentId])).toEqual([
    ['2', true, 'a@b'],
    ['3', false, undefined],
  ]);
  expect(attachments).toBe(true);
});

test('a message within is a part named by its subject', () => {
  const nested = 'Content-Type: message/rfc822\r\n\r\nSubject: =?utf-8?Q?a/b=3A_=C3=BC?=\r\n\r\nx';
  const { parts } = read(multipart('mixed', PLAIN, nested));
  expect(parts).toMatchObject([{ part: '2', type: 'message/rfc822', filename: 'a-b_ ü.eml' }]);
});

test('an invitation is a part with a name', () => {
  const event = 'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR';
  const { parts, text } = read(multipart('alternative', PLAIN, event));
  expect(text).toBe('plain');
  expect(parts).toMatchObject([{ type: 'text/calendar', filename: 'invitation.ics' }]);
});

test('text that is said to be an attachment is one', () => {
  const file =
    'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx';
  const { text, parts } = read(multipart('mixed', PLAIN, file));
  expect(text).toBe('plain');
  expect(parts).toMatchObject([{ filename: 'a.txt', octets: 1 }]);
});

test('parts without a name get one', () => {
  const { parts } = read(multipart('mixed', 'Content-Type: application/pdf\r\n\r\nx'));
  expect(parts).toMatchObject([{ filename: 'attachment-1.pdf' }]);
});

test('an uuencoded file in the text becomes a part', async () => {
  const raw = `${HEADER}\r\nSee:\r\nbegin 644 cat.txt\r\n#0V%T\r\n\`\r\nend\r\n`;
  const { text, parts } = read(raw);
  expect(text).toBe('See:\n');
  expect(parts).toMatchObject([{ part: '1.u1', filename: 'cat.txt', octets: 3 }]);
  const opened = await openPart(Buffer.from(raw), '1.u1');
  expect(Buffer.from(opened?.content ?? []).toString()).toBe('Cat');
});

test.each([
  ['Date: the other day\r\nFrom: a@b.c\r\n\r\nx', PROBLEMS.badDate],
  ['Subject: x\r\n\r\nx', PROBLEMS.noFrom],
  ['just text, no header at all', PROBLEMS.noHeader],
  [`${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\nx`, PROBLEMS.noParts],
  [`${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx`, PROBLEMS.endedEarly],
])('%j is shown with its problem', (raw, problem) => {
  const message = read(raw);
  expect(message.problems).toEqual([problem]);
  expect(message.text).toContain('x');
});

test('an encrypted message says so, and is offered for download', () => {
  const part = 'Content-Type: application/octet-stream\r\n\r\nx';
  const { protection, parts } = read(multipart('encrypted', part));
  expect(protection).toEqual({ kind: 'encrypted', by: 'OpenPGP', part: null });
  expect(parts).toHaveLength(1);
});

test('a delivery report has parts, but no attachments', () => {
  const status = 'Content-Type: message/delivery-status\r\n\r\nA: b\r\n\r\nAction: failed\r\n';
  const { parts, attachments } = read(multipart('report', PLAIN, status));
  expect([parts.length, attachments]).toEqual([1, false]);
});

test('a bad date is no date, and never now', () => {
  expect(read('Date: soon\r\n\r\nx').date).toBeNull();
});

test('no octets at all are a message', () => {
  expect(readMessage(new Uint8Array())).toMatchObject({ subject: '', text: '', parts: [] });
});

test('a text without end is cut, and it is said', () => {
  const { text, problems } = read(`${HEADER}\r\n${'0123456789'.repeat(300_000)}`);
  expect(text?.length).toBeLessThan(2_500_000);
  expect(problems).toEqual([PROBLEMS.textTooLong]);
});

test.each([
  ['octets that are none of base64', 'SGVsbG8h*IQ==', [PROBLEMS.badEncoding]],
  ['a character too few', 'SGVsbG8hI', [PROBLEMS.badEncoding]],
  ['no padding, blanks and streams in a row', 'SGVs bG8h\r\nIQ==\r\nSGVsbA', []],
])('a file in base64 with %s', (_, body, problems) => {
  const message = read(
    `From: a@b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b--\r\n`,
  );
  expect(message.problems).toEqual(problems);
});

test('more files within a text than are read are told of', () => {
  const file = 'begin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\n';
  expect(read(`From: a@b\r\n\r\n${file.repeat(200)}`).problems).toEqual([]);
  expect(read(`From: a@b\r\n\r\n${file.repeat(300)}`).problems).toEqual([PROBLEMS.partsLeftOut]);
});

test.each([
  '',
  '\r\n',
  '<html><head><title>x</title></head><body></body></html>',
  '<div><br>&nbsp;</div>',
  '<style>p { color: red }</style><table><tr><td></td></tr></table>',
])('words beside the empty page %j are shown, and the page is not', (page) => {
  const alternative = (html: string) =>
    Buffer.from(
      'From: a@b.c\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n' +
        `--b\r\n\r\nwords\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
    );
  const { html, text } = readMessage(alternative(page));
  expect([text, html]).toEqual(['words', undefined]);
  expect(readMessage(alternative('<img src="https://x.example/a">')).html).toContain('img');
  expect(readMessage(alternative('<p>page</p>')).html).toContain('page');
});
