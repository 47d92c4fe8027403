/** What Poplar composes, read by parsers that it does not use: mailparser, postal-mime and Python's email. */
import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { unflow } from '@/lib/mime/flowed';
import {
  composition,
  enclosure,
  FILENAMES,
  NAMES,
  octetsOf,
  SUBJECTS,
} from '@/test/support/composed';
import { type PythonRead, readByPython } from '@/test/support/python-email';

const oneLine = (value: string) => value.replace(/\s+/g, ' ');
const sha256 = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex');

/** One message as each parser sees it. */
interface Seen {
  readonly subject: string;
  readonly to: readonly (readonly [name: string, address: string])[];
  readonly text: string;
  readonly html: string;
  readonly files: readonly (readonly [filename: string, sha256: string])[];
  readonly fields: readonly string[];
}

const TEXTS = [
  'Grüße, 世界, 🌳',
  'שלום עולם\nمرحبا بالعالم\nnach links und rechts',
  `${'long words in one line '.repeat(200).trim()}\n> quoted\n>> twice\n-- \nAnna`,
  'x'.repeat(3_000),
  '.\n..\nFrom here\n=3D is no equals sign\ntab\there',
];

const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const BINARY = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256));

/** A bit of everything at once, so that each is read beside each other. */
const CASES = Array.from({ length: 10 }, (_, at) => {
  const text = TEXTS[at % TEXTS.length] ?? '';
  const name = NAMES[at % NAMES.length] ?? '';
  const html = at % 2 === 0 ? null : `<div dir="auto">${at} Grüße <img src="cid:p@b"></div>`;
  return {
    subject: SUBJECTS[at % SUBJECTS.length] ?? '',
    name,
    text,
    html,
    filename: FILENAMES[at % FILENAMES.length] ?? '',
  };
});

const messages: { octets: Buffer; python: PythonRead }[] = [];

beforeAll(async () => {
  const all = await Promise.all(
    CASES.map(({ filename, html, name, subject, text }) => {
      const content = { to: [{ name, address: 'ben@example.org' }], cc: [], subject, text, html };
      const file = enclosure(BINARY, { filename, type: 'application/octet-stream' });
      const more = { inline: true, contentId: 'p@b', type: 'image/png', filename: 'tree.png' };
      const picture = html === null ? [] : [enclosure(PICTURE, more)];
      return octetsOf(composition({ content, enclosures: [file, ...picture] }));
    }),
  );
  const read = readByPython(all);
  for (const [at, octets] of all.entries()) {
    const python = read[at];
    if (python !== undefined) messages.push({ octets, python });
  }
});

async function byMailparser(octets: Buffer): Promise<Seen> {
  const read = await simpleParser(octets, { skipImageLinks: true });
  const to = [read.to ?? []].flat().flatMap(({ value }) => value);
  return {
    subject: read.subject ?? '',
    to: to.map(({ address = '', name }) => [name, address]),
    text: read.text ?? '',
    html: read.html || '',
    files: read.attachments.map(({ content, filename = '' }) => [filename, sha256(content)]),
    fields: [...read.headers.keys()],
  };
}

async function byPostalMime(octets: Buffer): Promise<Seen> {
  const read = await PostalMime.parse(octets, { attachmentEncoding: 'arraybuffer' });
  return {
    subject: read.subject ?? '',
    to: (read.to ?? []).map(({ address = '', name }) => [name, address]),
    text: read.text ?? '',
    html: read.html ?? '',
    files: read.attachments.map(({ content, filename }) => [
      filename ?? '',
      sha256(typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)),
    ]),
    fields: read.headers.map(({ key }) => key),
  };
}

const byPython = ({ files, html, text, ...read }: PythonRead): Seen => ({
  ...read,
  text: unflow(text ?? '', 'keep'),
  html: html ?? '',
  files: files.map(({ filename, sha256: sum }) => [filename, sum]),
});

/** What all of them must say. */
function expectSame(seen: Seen, wanted: (typeof CASES)[number]): void {
  expect(oneLine(seen.subject)).toBe(oneLine(wanted.subject));
  // A name that looks encoded goes out with a blank in it; see compose.ts.
  const name = oneLine(wanted.name).replace('=?', '= ?');
  expect(seen.to.map(([called, address]) => [oneLine(called), address])).toEqual([
    [name, 'ben@example.org'],
  ]);
  expect(seen.text.replace(/\r\n/g, '\n').trimEnd()).toBe(wanted.text);
  expect(seen.html.includes(wanted.html ?? '')).toBe(true);
  const files: [string, string][] = [[wanted.filename, sha256(BINARY)]];
  if (wanted.html !== null) files.push(['tree.png', sha256(PICTURE)]);
  expect(seen.files.toSorted()).toEqual(files.toSorted());
  const fields = seen.fields.map((field) => field.toLowerCase());
  expect(fields.filter((field) => ['bcc', 'x-mailer', 'user-agent'].includes(field))).toEqual([]);
  expect(new Set(fields).size).toBe(fields.length);
}

describe('what is composed is read the same', () => {
  test.each(CASES.map((wanted, at) => ({ at, ...wanted })))(
    'by mailparser: $subject, $name, $filename',
    async ({ at, ...wanted }) => {
      const { octets } = messages[at] ?? expect.fail('not composed');
      expectSame(await byMailparser(octets), wanted);
    },
  );

  test.each(CASES.map((wanted, at) => ({ at, ...wanted })))(
    'by postal-mime: $subject, $name, $filename',
    async ({ at, ...wanted }) => {
      const { octets } = messages[at] ?? expect.fail('not composed');
      expectSame(await byPostalMime(octets), wanted);
    },
  );

  test.each(CASES.map((wanted, at) => ({ at, ...wanted })))(
    'by Python, which finds no defect: $subject, $name, $filename',
    ({ at, ...wanted }) => {
      const { python } = messages[at] ?? expect.fail('not composed');
      expectSame(byPython(python), wanted);
      expect(python.defects).toEqual([]);
      const picture = python.files.find(({ filename }) => filename === 'tree.png');
      if (wanted.html !== null)
        expect(picture).toMatchObject({ disposition: 'inline', contentId: '<p@b>' });
    },
  );
});
