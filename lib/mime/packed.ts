/** Files that lie inside a part in formats of their own: uuencode, yEnc, winmail.dat. */
import { type Decoded, decodeLeaves } from './decode.ts';
import { givenFilename } from './filename.ts';
import { LIMITS } from './limits.ts';
import type { Entity } from './structure.ts';
import { readTnef } from './tnef.ts';
import { type PackedFile, unpackText } from './uuencode.ts';

/** Whether the leaf is a winmail.dat, by type or name. */
export function isTnef(leaf: Entity): boolean {
  return (
    /^application\/(?:vnd\.)?ms-tnef$/.test(leaf.type) ||
    /^winmail\.dat$/i.test(givenFilename(leaf))
  );
}

/** The files in a leaf's decoded octets; none where it is of no such kind. */
export function packedFiles(leaf: Entity, content: Buffer): PackedFile[] {
  const octets = content.subarray(0, LIMITS.packedOctets);
  if (isTnef(leaf)) return readTnef(octets).files;
  return leaf.type === 'text/plain' ? unpackText(octets).files : [];
}

/** Decodes one leaf whole. */
export async function decodeLeaf(octets: Buffer, leaf: Entity): Promise<Buffer> {
  const [decoded]: Decoded[] = await decodeLeaves(octets, [{ leaf, keep: 'content' }]);
  return decoded?.content ?? Buffer.alloc(0);
}
