/** Messages within messages: their addresses, their files, their depth. */
import { expect, test } from 'vitest';
import { locatePart, readMessage, readNested } from '@/lib/mime';
import { LIMITS } from '@/lib/mime/limits';
import { openPart } from '@/test/support/open-part';

function mixed(subject: string, boundary: string, ...parts: string[]): string {
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `From: ${subject}@example.org\r\nSubject: ${subject}\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${body}--${boundary}--\r\n`;
}

const FILE =
  'Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD';
const message = (text: string) => `Content-Type: message/rfc822\r\n\r\n${text}`;
const INNER = mixed('inner', 'i', '\r\ninner text', FILE);
const RAW = Buffer.from(
  mixed('outer', 'o', '\r\nouter text', message(mixed('middle', 'm', message(INNER), FILE))),
);

test('a message within is told of by its own header', () => {
  const [part] = readMessage(RAW).parts;
  expect(part).toMatchObject({
    part: '2',
    filename: 'middle.eml',
    message: { subject: 'middle', from: [{ address: 'middle@example.org' }], date: null },
  });
});

test('each is read by its address, and its parts are addressed from the outermost', async () => {
  const middle = readNested(RAW, '2');
  expect(middle?.subject).toBe('middle');
  expect(middle?.parts.map(({ part }) => part)).toEqual(['2.1', '2.2']);
  const inner = readNested(RAW, '2.1');
  expect(inner).toMatchObject({ subject: 'inner', text: 'inner text' });
  expect(inner?.parts.map(({ part }) => part)).toEqual(['2.1.2']);
  expect(await openPart(RAW, '2.1.2')).toMatchObject({
    filename: 'a.pdf',
    content: Buffer.from('ABC'),
  });
});

test('one that was encoded against the rules is read all the same', async () => {
  const encoded = Buffer.from(INNER).toString('base64');
  const raw = Buffer.from(
    mixed(
      'outer',
      'o',
      `Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}`,
    ),
  );
  expect(readMessage(raw).parts[0]?.message?.subject).toBe('inner');
  expect(readNested(raw, '1')?.text).toBe('inner text');
  expect((await openPart(raw, '1.2'))?.content.toString()).toBe('ABC');
});

test('a file called .eml is a message too', () => {
  const part = `Content-Type: application/octet-stream; name=x.eml\r\n\r\n${INNER}`;
  expect(readNested(Buffer.from(mixed('outer', 'o', part)), '1')?.subject).toBe('inner');
});

test.each(['1', '3', '2.9', '2.1.2', '2.1.1.1', '.', '2.', '__proto__'])(
  'there is no message at %j',
  (part) => {
    expect(readNested(RAW, part)).toBeNull();
  },
);

test('a thousand within each other are opened to a limit, and no further', () => {
  const raw = Buffer.from('Content-Type: message/rfc822\r\n\r\n'.repeat(1_000));
  const address = (depth: number) => Array.from({ length: depth }, () => '1').join('.');
  expect(readNested(raw, address(LIMITS.nesting))).not.toBeNull();
  expect(readNested(raw, address(LIMITS.nesting + 1))).toBeNull();
  expect(locatePart(raw, address(LIMITS.nesting + 5))).toBeNull();
});

test('what is too deep to be opened is a file, and the message says so', () => {
  const raw = Buffer.from('Content-Type: message/rfc822\r\n\r\n'.repeat(1_000));
  const at = (depth: number) => readNested(raw, Array.from({ length: depth }, () => '1').join('.'));
  const above = at(LIMITS.nesting - 1);
  expect(above?.parts[0]?.message).toBeDefined();
  expect(above?.problems).not.toContain('too-deep');
  const deepest = at(LIMITS.nesting);
  expect(deepest?.parts).toMatchObject([{ type: 'message/rfc822' }]);
  expect(deepest?.parts[0]?.message).toBeUndefined();
  expect(deepest?.problems).toContain('too-deep');
});
