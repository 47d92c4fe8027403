/** winmail.dat. */
import { expect, test } from 'vitest';
import { readMessage } from '@/lib/mime';
import { readTnef } from '@/lib/mime/tnef';

function u32(value: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32LE(value >>> 0);
  return octets;
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.of(level), u32(id), u32(data.length), data, Buffer.of(0, 0)]);
}

function property(tag: number, value: Buffer): Buffer {
  const padding = Buffer.alloc((4 - (value.length % 4)) % 4);
  return Buffer.concat([u32(tag), u32(1), u32(value.length), value, padding]);
}

const HEAD = Buffer.concat([u32(0x223e9f78), Buffer.of(1, 0)]);
const ONE_FILE = Buffer.concat([
  HEAD,
  attribute(1, 0x6_9003, Buffer.concat([u32(1), property(0x1013_0102, Buffer.from('<p>Hi</p>'))])),
  attribute(2, 0x6_9002, Buffer.alloc(14)),
  attribute(2, 0x1_8010, Buffer.from('LONGNA~1.TXT\0')),
  attribute(2, 0x6_800f, Buffer.from('content')),
  attribute(
    2,
    0x6_9005,
    Buffer.concat([
      u32(2),
      property(0x3707_001f, Buffer.from('Long näme.txt\0', 'utf16le')),
      property(0x370e_001e, Buffer.from('text/plain\0')),
    ]),
  ),
]);

test('files come with their long names and types, and the HTML body is found', () => {
  const { files, html } = readTnef(ONE_FILE);
  expect(files).toEqual([
    { mark: 't1', filename: 'Long näme.txt', type: 'text/plain', content: Buffer.from('content') },
  ]);
  expect(html).toBe('<p>Hi</p>');
});

test('cut off anywhere it gives what there is', () => {
  for (let end = 0; end < ONE_FILE.length; end++) {
    expect(readTnef(ONE_FILE.subarray(0, end)).files.length).toBeLessThanOrEqual(1);
  }
});

test('what is not TNEF holds nothing', () => {
  expect(readTnef(Buffer.from('no such thing'))).toEqual({ files: [], html: null, text: null });
});

test('in a message its body is the text, and the wrapping itself needs no tile', () => {
  const raw =
    'From: a@b.c\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n' +
    `Content-Transfer-Encoding: base64\r\n\r\n${ONE_FILE.toString('base64')}\r\n`;
  const { html, parts } = readMessage(Buffer.from(raw));
  expect(html).toBe('<p>Hi</p>');
  expect(parts.map(({ filename, aside }) => [filename, aside])).toEqual([
    ['winmail.dat', true],
    ['Long näme.txt', false],
  ]);
});
