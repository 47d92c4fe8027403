/** The tree of entities, from sound and broken messages. */
import { expect, test } from 'vitest';
import { LIMITS } from '@/lib/mime/limits';
import { HeldOctets } from '@/lib/mime/octets';
import { PROBLEMS } from '@/lib/mime/problems';
import { leaves, readStructure } from '@/lib/mime/structure';

const MIXED = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n';

function read(text: string) {
  const octets = Buffer.from(text, 'latin1');
  const { root, problems } = readStructure(new HeldOctets(octets));
  const found = leaves(root).map((leaf) => [
    leaf.part,
    leaf.type,
    octets.toString('latin1', leaf.start, leaf.end),
  ]);
  return { found, problems };
}

test('parts are numbered as IMAP does, and bodies end before the line break of the delimiter', () => {
  const inner =
    'Content-Type: multipart/alternative; boundary="c"\r\n\r\n--c\r\n\r\none\r\n--c\r\nContent-Type: text/html\r\n\r\ntwo\r\n--c--\r\n';
  const { found, problems } = read(
    `${MIXED}preamble\r\n--b\r\n${inner}\r\n--b\r\nContent-Type: image/png\r\n\r\nthree\r\n\r\n--b--\r\nepilogue`,
  );
  expect(found).toEqual([
    ['1.1', 'text/plain', 'one'],
    ['1.2', 'text/html', 'two'],
    ['2', 'image/png', 'three\r\n'],
  ]);
  expect(problems).toEqual([]);
});

test('blanks behind a delimiter do not hide it', () => {
  const { found } = read(`${MIXED}--b \t\r\n\r\none\r\n--b  \r\n\r\ntwo\r\n--b-- \r\n`);
  expect(found.map(([, , body]) => body)).toEqual(['one', 'two']);
});

test('a delimiter that begins like another is not taken for it', () => {
  const { found } = read(
    `${MIXED}--b\r\nContent-Type: multipart/mixed; boundary="bb"\r\n\r\n--bb\r\n\r\none\r\n--bb--\r\n--b\r\n\r\ntwo\r\n--b--`,
  );
  expect(found.map(([part, , body]) => [part, body])).toEqual([
    ['1.1', 'one'],
    ['2', 'two'],
  ]);
});

test('an inner multipart that is not closed ends with the outer delimiter', () => {
  const { found } = read(
    `${MIXED}--b\r\nContent-Type: multipart/mixed; boundary="c"\r\n\r\n--c\r\n\r\none\r\n--b\r\nContent-Type: image/png\r\n\r\ntwo\r\n--b--`,
  );
  expect(found.map(([part, , body]) => [part, body])).toEqual([
    ['1.1', 'one'],
    ['2', 'two'],
  ]);
});

test('a part without a header and one without a body are parts', () => {
  const { found } = read(`${MIXED}--b\r\n\r\none\r\n--b\r\nContent-Type: image/png\r\n--b--`);
  expect(found.map(([, type, body]) => [type, body])).toEqual([
    ['text/plain', 'one'],
    ['image/png', ''],
  ]);
});

test('text after the delimiter without a header is the body', () => {
  expect(read(`${MIXED}--b\r\nHello there\r\n--b--`).found).toEqual([
    ['1', 'text/plain', 'Hello there'],
  ]);
});

test('a missing boundary parameter is found in the body', () => {
  const { found } = read(
    'Content-Type: multipart/mixed\r\n\r\n--xyz-1\r\nContent-Type: text/html\r\n\r\none\r\n--xyz-1--',
  );
  expect(found).toEqual([['1', 'text/html', 'one']]);
});

test('delimiters other than those named are found', () => {
  const { found } = read(
    `${MIXED}--other\r\nContent-Type: text/html\r\n\r\none\r\n--other\r\n\r\ntwo\r\n--other--`,
  );
  expect(found).toEqual([
    ['1', 'text/html', 'one'],
    ['2', 'text/plain', 'two'],
  ]);
});

test('an inner multipart whose parts are missing is shown as text', () => {
  const { found, problems } = read(
    `${MIXED}--b\r\nContent-Type: multipart/mixed; boundary="c"\r\n\r\none\r\n--b--`,
  );
  expect([found, problems]).toEqual([[['1', 'text/plain', 'one']], [PROBLEMS.noParts]]);
});

test('a multipart whose parts are missing is shown as text', () => {
  const { found, problems } = read(`${MIXED}Just text.`);
  expect([found, problems]).toEqual([[['', 'text/plain', 'Just text.']], [PROBLEMS.noParts]]);
});

test('an attachment that ends early is told of', () => {
  const { problems } = read(`${MIXED}--b\r\nContent-Disposition: attachment\r\n\r\nQUJD`);
  expect(problems).toEqual([PROBLEMS.attachmentEndedEarly]);
});

test.each([
  ['text', 'text/plain'],
  ['text plain', 'text/plain'],
  ['html', 'text/html'],
  ['', 'text/plain'],
  ['TEXT/HTML', 'text/html'],
  ['application', 'text/plain'],
  ['a/b c', 'application/octet-stream'],
])('the type %j means %s', (value, expected) => {
  expect(read(`Content-Type: ${value}\r\n\r\nx`).found[0]?.[1]).toBe(expected);
});

test('parts of a digest are messages', () => {
  const { found } = read(
    MIXED.replace('mixed', 'digest').concat('--b\r\n\r\nSubject: x\r\n\r\ny\r\n--b--'),
  );
  expect(found[0]?.[1]).toBe('message/rfc822');
});

test('more parts than the limit are left out, and it is said', () => {
  const { found, problems } = read(MIXED + '--b\r\n\r\nx\r\n'.repeat(LIMITS.entities + 50));
  expect(found.length).toBeLessThanOrEqual(LIMITS.entities);
  expect(problems).toEqual([PROBLEMS.tooManyParts]);
});

test('parts with headers longer than all honest ones together are left out, and it is said', () => {
  const part = `--b\r\n${`X-Long: ${'y'.repeat(900)}\r\n`.repeat(100)}\r\nx\r\n`;
  const { found, problems } = read(MIXED + part.repeat(100));
  expect(found.length).toBeGreaterThan(40);
  expect(found.length).toBeLessThanOrEqual(LIMITS.headersOctets / 90_000 + 1);
  expect(problems).toEqual([PROBLEMS.headersTooLong]);
});

test('multiparts nested without end are followed to the limit', () => {
  const text = Array.from(
    { length: 1_000 },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  );
  const { found, problems } = read(`${text.join('')}\r\ninnermost`);
  expect(found).toHaveLength(1);
  expect(problems).toContain(PROBLEMS.tooDeep);
});

test('a multipart within another that names a wrong boundary has its parts', () => {
  const inner = (boundary: string) =>
    `--b\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n--real\r\nContent-Type: text/plain\r\n\r\none\r\n--real\r\nContent-Type: text/html\r\n\r\ntwo\r\n--real--\r\n`;
  const { found, problems } = read(
    `${MIXED}${inner('wrong')}${inner('real')}--b\r\nContent-Type: image/png\r\n\r\nthree\r\n--b--\r\n`,
  );
  expect(found).toEqual([
    ['1.1', 'text/plain', 'one'],
    ['1.2', 'text/html', 'two'],
    ['2.1', 'text/plain', 'one'],
    ['2.2', 'text/html', 'two'],
    ['3', 'image/png', 'three'],
  ]);
  expect(problems).toEqual([]);
});

test('a multipart without parts does not take those that follow it for its own', () => {
  const { found, problems } = read(
    `${MIXED}--b\r\nContent-Type: multipart/alternative; boundary="wrong"\r\n\r\nwords\r\n--b\r\nContent-Type: image/png\r\n\r\ntwo\r\n--b--\r\n`,
  );
  expect(found).toEqual([
    ['1', 'text/plain', 'words'],
    ['2', 'image/png', 'two'],
  ]);
  expect(problems).toEqual([PROBLEMS.noParts]);
});

test('parts behind the delimiter that closes come after all, what is no part does not', () => {
  const { found, problems } = read(
    `${MIXED}--b\r\n\r\none\r\n--b--\r\nepilogue\r\n--b\r\nContent-Type: image/png\r\n\r\ntwo\r\n--b--\r\n--b\r\nlist footer\r\n--b--\r\n`,
  );
  expect(found).toEqual([
    ['1', 'text/plain', 'one'],
    ['2', 'image/png', 'two'],
  ]);
  expect(problems).toEqual([]);
});

test('where an inner multipart has the boundary of the outer one, it ends with its own delimiter', () => {
  const { found } = read(
    `${MIXED}--b\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n\r\none\r\n--b--\r\n--b\r\nContent-Type: image/png\r\n\r\ntwo\r\n--b--\r\n`,
  );
  expect(found.map(([part, , body]) => [part, body])).toEqual([
    ['1.1', 'one'],
    ['2', 'two'],
  ]);
});

test.each(['\xef\xbb\xbf', '\r\n', ' \n\n', '\xef\xbb\xbf\r\n'])(
  'a header behind %j is a header',
  (before) => {
    const octets = Buffer.from(`${before}Subject: Hello\r\n\r\nHi`, 'latin1');
    const { root } = readStructure(new HeldOctets(octets));
    expect(root.fields.map(({ name, raw }) => [name, raw])).toEqual([['Subject', ' Hello']]);
    expect(octets.toString('latin1', root.start, root.end)).toBe('Hi');
  },
);

test('an empty line before mere words is the end of an empty header', () => {
  const octets = Buffer.from('\r\nNote: this is all\r\n\r\nHi');
  const { root } = readStructure(new HeldOctets(octets));
  expect(root.fields).toEqual([]);
  expect(octets.toString('latin1', root.start, root.end)).toBe('Note: this is all\r\n\r\nHi');
});
