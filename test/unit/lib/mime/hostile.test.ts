/** Whatever comes: no throw, no hang, bounded answers. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage, readNested, readTop } from '@/lib/mime';
import { LIMITS } from '@/lib/mime/limits';
import {
  codePage,
  embedded,
  file,
  mailOf,
  message,
  octets,
  tnef,
  unicode,
} from '@/test/support/make-tnef';
import { openPart } from '@/test/support/open-part';

/** FUZZ=40 tries forty times as many; the seed is new each time, and told where one fails. */
const TIMES = Number(process.env.FUZZ ?? 1);
const DEADLINE_MS = 30_000 * TIMES;

const FOLDER = 'test/fixtures/mail';
const EVENT =
  'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:20260601T080000\r\n' +
  'RRULE:FREQ=DAILY;COUNT=3\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.c\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const CONTACT =
  'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FC=\r\nrgen\r\n' +
  'TEL;CELL:1\r\nEND:VCARD\r\n';
const INNER = tnef(message(unicode(0x0037, 'Inner'), octets(0x1013, Buffer.from('<p>In'))));
const WINMAIL = tnef(
  codePage(1251),
  message(octets(0x1013, Buffer.from('<img src="cid:a@x">'))),
  file('a.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), unicode(0x3712, 'a@x')),
  file('b.ics', Buffer.from(EVENT)),
  file('c', null, embedded(INNER)),
);
const typed = (type: string, body: string) =>
  Buffer.from(`From: a@b.c\r\nContent-Type: ${type}\r\n\r\n${body}`, 'latin1');

/** Formats that are read inside a part, each with a reader of its own. */
const WITHIN = [
  mailOf(WINMAIL),
  // Without base64, so that a change meets the format itself.
  typed('application/ms-tnef', WINMAIL.toString('latin1')),
  typed('text/calendar', EVENT),
  typed('text/x-vcard', CONTACT),
  typed('text/plain', 'See\r\nbegin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\nand so on\r\n'),
  typed('text/plain', '=ybegin line=128 size=3 name=a.vcf\r\nk=Jl\r\n=yend size=3\r\n'),
];

const samples = [
  ...WITHIN,
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(`${FOLDER}/${file}`)),
];

/** Pieces that mean something to a parser: where they land by chance, trouble starts. */
const PIECES = [
  '\r\n',
  '\n',
  '\r',
  '\r\n\r\n',
  '--',
  '=?utf-8?Q?',
  '?=',
  '"',
  '(',
  '<',
  '@',
  ';',
  ',',
  '\0',
  '=',
  '%',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: message/rfc822\r\n',
  '--b\r\n',
  '--b--\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'begin 644 a\r\n',
  '=ybegin line=1 size=1 name=a\r\n',
  '\xff\xfe',
  '\x1b$B',
  '<style>',
  '<!--',
  '&#x',
];

const mutation = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'repeat', 'flip' as const),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  piece: fc.constantFrom(...PIECES),
});

function mutate(
  raw: Buffer,
  mutations: readonly (typeof mutation extends fc.Arbitrary<infer T> ? T : never)[],
) {
  let octets = raw;
  for (const { kind, at, length, piece } of mutations) {
    const from = Math.floor(at * octets.length);
    const before = octets.subarray(0, from);
    const after = octets.subarray(from);
    if (kind === 'insert') octets = Buffer.concat([before, Buffer.from(piece, 'latin1'), after]);
    else if (kind === 'delete') octets = Buffer.concat([before, after.subarray(length)]);
    else if (kind === 'repeat') {
      octets = Buffer.concat([before, ...Array(length).fill(after.subarray(0, 40)), after]);
    } else
      octets = Buffer.concat([
        before,
        Buffer.from(after.map((octet, i) => (i < 3 ? octet ^ 0x5a : octet))),
      ]);
  }
  return octets;
}

const mutatedOf = (seeds: readonly Buffer[]) =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 8 }))
    .map(([raw, mutations]) => mutate(raw, mutations));
const mutated = mutatedOf(samples);

/** CPU time that one small message may take, however busy the machine is. */
const MESSAGE_MS = 2_000;

function inTime<Result>(work: () => Result): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(MESSAGE_MS);
  return result;
}

/** Octets that may stand in memory behind a run and did not before it: what waits for its collection, and the runner's own. */
const LEFT_OCTETS = 256 * 1024 * 1024;

function inUse(): number {
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

test(
  'formats within a mutated message are read in time, and leave nothing in memory',
  () => {
    const before = inUse();
    fc.assert(
      fc.property(mutatedOf(WITHIN), (raw) => {
        const { parts } = inTime(() => readMessage(raw));
        for (const { part } of parts) inTime(() => readNested(raw, part));
      }),
      { numRuns: 400 * TIMES },
    );
    expect(inUse() - before).toBeLessThan(LEFT_OCTETS);
  },
  DEADLINE_MS,
);

test(
  'a mutated message is read, with parts that open and are as long as was said',
  async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (raw) => {
        const message = inTime(() => readMessage(raw));
        expect(message.preview.length).toBeLessThanOrEqual(LIMITS.previewLength);
        for (const { part, octets, filename } of message.parts) {
          expect(filename).not.toBe('');
          const opened = await openPart(raw, part);
          expect([opened?.octets, opened?.content.length]).toEqual([octets, octets]);
          readNested(raw, part);
        }
      }),
      { numRuns: 250 * TIMES },
    );
  },
  DEADLINE_MS,
);

test(
  'a mutated top is read',
  () => {
    fc.assert(
      fc.property(mutated, (raw) => {
        const top = inTime(() => readTop(raw));
        expect(top.preview.length).toBeLessThanOrEqual(LIMITS.previewLength);
        expect(top.preview).not.toMatch(/[\r\n\0]/);
        expect(top.header.every(([name]) => name !== '')).toBe(true);
      }),
      { numRuns: 500 * TIMES },
    );
  },
  DEADLINE_MS,
);

test(
  'octets without any sense are read',
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (raw) => {
        readMessage(raw);
        readTop(raw);
      }),
      { numRuns: 100 * TIMES },
    );
  },
  DEADLINE_MS,
);

const HEADER = 'From: a@b.c\r\nSubject: s\r\n';
const HTML = `${HEADER}Content-Type: text/html\r\n\r\n`;
const QP = `${HEADER}Content-Transfer-Encoding: quoted-printable\r\n\r\n`;
const LONG = 100_000;

/** Each took a parser of the day a minute, or its memory. The runner's deadline is the assertion. */
test.each([
  ['blanks in quoted-printable', `${QP}${' \t'.repeat(LONG)}x`],
  [
    'multiparts within multiparts',
    `${HEADER}${Array.from({ length: 1_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}`,
  ],
  ['messages within messages', 'Content-Type: message/rfc822\r\n\r\n'.repeat(1_000)],
  [
    'ten thousand parts',
    `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_000)}`,
  ],
  [
    'delimiters without parts',
    `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--\r\n'.repeat(LONG)}`,
  ],
  ['a header without end', `${HEADER}${'X: y\r\n'.repeat(LONG)}`],
  ['folds without end', `Subject: ${'a\r\n '.repeat(LONG)}`],
  ['opening parentheses', `From: ${'('.repeat(LONG)}\r\n\r\nx`],
  ['opening angles', `To: ${'<'.repeat(LONG)}\r\n\r\nx`],
  ['routes', `To: <${'@'.repeat(LONG)}>\r\n\r\nx`],
  ['quotes', `To: ${'"a'.repeat(LONG)}\r\n\r\nx`],
  ['words that never end', `Subject: ${'=?utf-8?q?'.repeat(LONG / 10)}\r\n\r\nx`],
  ['blanks in a type', `Content-Type: text${' '.repeat(LONG)}/${' '.repeat(LONG)}(\r\n\r\nx`],
  ['dots in a name', `Content-Type: a/b; name="a${'.'.repeat(LONG)}b"\r\n\r\nx`],
  ['deep HTML', `${HTML}${'<div>'.repeat(LONG)}`],
  ['opening brackets', `${HTML}${'<'.repeat(LONG)}`],
  ['titles that never end', `${HTML}${'<title>'.repeat(LONG)}`],
  ['comments that never end', `${HTML}${'<!--'.repeat(LONG)}`],
  ['blanks between tags', `${HTML}${'<b> '.repeat(LONG)}`],
  [
    'empty lines',
    `${HEADER}Content-Type: text/plain; format=flowed\r\n\r\n${'\n'.repeat(LONG * 3)}`,
  ],
  ['files that begin and are none', `${HEADER}\r\n${'begin 644 a\r\n'.repeat(LONG / 10)}`],
])('%s are read in no time', (_, text) => {
  const raw = Buffer.from(text, 'latin1');
  readTop(raw);
  const message = readMessage(raw);
  expect(message.parts.length).toBeLessThanOrEqual(LIMITS.entities);
});
