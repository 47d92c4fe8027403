/** One part, decoded exactly. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from '@/lib/mime';
import { openPart } from '@/test/support/open-part';

function message(encoding: string, body: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(
      'From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\n' +
        'Content-Type: application/octet-stream; name="../a.bin"\r\n' +
        `Content-Transfer-Encoding: ${encoding}\r\n\r\n`,
    ),
    body,
    Buffer.from('\r\n--b--\r\n'),
  ]);
}

const octets = fc.uint8Array({ maxLength: 2_000 }).map((array) => Buffer.from(array));

test('base64 gives back every octet, and the size that was promised', async () => {
  await fc.assert(
    fc.asyncProperty(octets, async (content) => {
      const lines = content.toString('base64').replace(/(.{76})/g, '$1\r\n');
      const raw = message('base64', Buffer.from(lines));
      const opened = await openPart(raw, '2');
      expect(Buffer.from(opened?.content ?? []).equals(content)).toBe(true);
      expect(readMessage(raw).parts[0]?.octets).toBe(content.length);
    }),
    { numRuns: 40 },
  );
});

const nearlyBase64 = fc.string({
  unit: fc.constantFrom(...'AZaz09+/=\r\n -_.!\t\u00e9'),
  maxLength: 300,
});

test('base64 that is none gives as many octets as was promised', async () => {
  await fc.assert(
    fc.asyncProperty(nearlyBase64, async (body) => {
      const opened = await openPart(message('base64', Buffer.from(body, 'latin1')), '2');
      expect(opened?.content).toHaveLength(opened?.octets ?? -1);
    }),
    { numRuns: 100 },
  );
});

test('binary gives back every octet', async () => {
  await fc.assert(
    fc.asyncProperty(octets, async (content) => {
      fc.pre(!content.includes('--b'));
      const opened = await openPart(message('binary', content), '2');
      expect(Buffer.from(opened?.content ?? []).equals(content)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the name is cleaned and the type told', async () => {
  expect(await openPart(message('7bit', Buffer.from('x')), '2')).toMatchObject({
    filename: 'a.bin',
    type: 'application/octet-stream',
    octets: 1,
  });
});

test.each(['0', '3', '1.1', '2.t1', '1.u1', '', '../2', '__proto__'])(
  'a part %j that is not there is null',
  async (part) => {
    expect(await openPart(message('7bit', Buffer.from('x')), part)).toBeNull();
  },
);

test('base64 with foreign characters, odd lines and no padding is decoded', async () => {
  const opened = await openPart(message('base64', Buffer.from('Q\r\nUJ!\r\nD\r\n\r\nRA')), '2');
  expect(Buffer.from(opened?.content ?? []).toString()).toBe('ABCD');
});

test('base64 glued together is decoded to its end', async () => {
  const opened = await openPart(message('base64', Buffer.from('QQ==\r\nQkI=\r\nQ0ND')), '2');
  expect(Buffer.from(opened?.content ?? []).toString()).toBe('ABBCCC');
});
