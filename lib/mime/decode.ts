/** Leaves' bodies with their transfer encodings undone: measured, or held as far as they are wanted. */
import { createDecoder } from './decoder.ts';
import { type Octets, steps } from './octets.ts';
import type { Entity } from './structure.ts';

/** `content` is the beginning, as far as it was wanted; `size` is that of the whole. */
export interface Decoded {
  size: number;
  content: Buffer;
}

function* decodedSteps(octets: Octets, leaf: Entity): Generator<Buffer> {
  const decoder = createDecoder(leaf.encoding);
  for (const step of steps(octets, leaf.start, leaf.end)) yield decoder.push(step);
  yield decoder.end();
}

/** Decodes a leaf, holding no more than `wanted` octets of it. */
export function decodeLeaf(octets: Octets, leaf: Entity, wanted: number): Decoded {
  const encoded = Math.max(0, Math.min(leaf.end, octets.length) - leaf.start);
  const content = Buffer.allocUnsafe(Math.min(wanted, encoded));
  let size = 0;
  for (const step of decodedSteps(octets, leaf)) {
    if (size < content.length) step.copy(content, size);
    size += step.length;
  }
  return { size, content: content.subarray(0, Math.min(size, content.length)) };
}

/** The decoded size of a leaf. */
export function measureLeaf(octets: Octets, leaf: Entity): number {
  if (leaf.encoding === 'identity')
    return Math.max(0, Math.min(leaf.end, octets.length) - leaf.start);
  return decodeLeaf(octets, leaf, 0).size;
}
