/** A file out of a message, decoded as it is taken. */
import { expect, test, vi } from 'vitest';
import { HeldOctets } from '@/lib/mime';
import { openFile } from '@/lib/server/reading/opened-file';

const ABOUT = { filename: 'a', type: 'b/c', octets: 0 };

function encoded(content: Buffer): HeldOctets {
  return new HeldOctets(Buffer.from(content.toString('base64').replace(/(.{76})/g, '$1\r\n')));
}

test('a long file comes whole, its first octets are known before, and its source is let go of', async () => {
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
  const octets = encoded(content);
  const release = vi.fn();
  const place = { kind: 'range', start: 0, end: octets.length, encoding: 'base64' } as const;
  const { head, body } = await openFile(ABOUT, octets, place, release);
  expect(Buffer.from(head)).toEqual(content.subarray(0, 16));
  expect(release).not.toHaveBeenCalled();
  expect(Buffer.from(await new Response(body).arrayBuffer()).equals(content)).toBe(true);
  expect(release).toHaveBeenCalledTimes(1);
});

test('an empty file has no first octets, and ends', async () => {
  const { head, body } = await openFile(
    ABOUT,
    new HeldOctets(Buffer.alloc(0)),
    { kind: 'held', content: new Uint8Array() },
    () => {},
  );
  expect(head).toHaveLength(0);
  expect((await new Response(body).arrayBuffer()).byteLength).toBe(0);
});

test('who leaves early lets go of the source', async () => {
  const release = vi.fn();
  const place = { kind: 'held', content: new Uint8Array(500_000) } as const;
  const { body } = await openFile(ABOUT, new HeldOctets(Buffer.alloc(0)), place, release);
  const reader = body.getReader();
  await reader.read();
  await reader.cancel();
  expect(release).toHaveBeenCalledTimes(1);
});
