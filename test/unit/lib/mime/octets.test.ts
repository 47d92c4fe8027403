/** Octets in pieces: what is read in order is never put together anew. */
import { expect, test } from 'vitest';
import { PiecedOctets, steps } from '@/lib/mime/octets';

const PIECE = 64 * 1024;

test('the steps through a range are views of single pieces, wherever the range begins', () => {
  const pieces = [0, 1, 2].map((value) => Buffer.alloc(PIECE, value));
  const read: Buffer[] = [];
  const octets = new PiecedOctets(3 * PIECE - 10, PIECE, (index) => {
    // A copy: memory behind pieces is given back.
    const piece = Buffer.from(new Uint8Array(pieces[index] ?? []));
    read.push(piece);
    return piece;
  });
  const found = [...steps(octets, 100, 3 * PIECE)];
  expect(found.map((step) => step.length)).toEqual([PIECE - 100, PIECE, PIECE - 10]);
  expect(found.every((step) => read.some((piece) => piece.buffer === step.buffer))).toBe(true);
});

test('the steps through a range are all of it', () => {
  const whole = Buffer.from(Array.from({ length: 3 * PIECE }, (_, index) => index % 251));
  const octets = new PiecedOctets(whole.length, PIECE, (index) =>
    Buffer.from(whole.subarray(index * PIECE, (index + 1) * PIECE)),
  );
  const copies = Array.from(steps(octets, 7, 2 * PIECE + 9), (step) => Buffer.from(step));
  expect(Buffer.concat(copies).equals(whole.subarray(7, 2 * PIECE + 9))).toBe(true);
});
