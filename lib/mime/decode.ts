/** Leaves' bodies with their transfer encodings undone: measured, or held as far as they are wanted. */
import { createDecoder } from './decoder.ts';
import { type Octets, steps } from './octets.ts';
import type { Entity } from './structure.ts';

/** `content` is the beginning, as far as it was wanted; `size` is that of the whole, and so are the `flaws`. */
export interface Decoded {
  size: number;
  content: Buffer;
  flaws: number;
}

/** Decodes a leaf, holding no more than `wanted` octets of it. */
export function decodeLeaf(octets: Octets, leaf: Entity, wanted: number): Decoded {
  const encoded = Math.max(0, Math.min(leaf.end, octets.length) - leaf.start);
  const content = Buffer.allocUnsafe(Math.min(wanted, encoded));
  if (wanted === 0 && leaf.encoding === 'identity') return { size: encoded, content, flaws: 0 };
  const decoder = createDecoder(leaf.encoding);
  let size = 0;
  const take = (piece: Buffer): void => {
    if (size < content.length) piece.copy(content, size);
    size += piece.length;
  };
  for (const step of steps(octets, leaf.start, leaf.end)) take(decoder.push(step));
  take(decoder.end());
  const held = content.subarray(0, Math.min(size, content.length));
  return { size, content: held, flaws: decoder.flaws };
}

/** The decoded size of a leaf. */
export function measureLeaf(octets: Octets, leaf: Entity): number {
  return decodeLeaf(octets, leaf, 0).size;
}
