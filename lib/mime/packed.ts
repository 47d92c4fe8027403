/** Files that lie inside a part in formats of their own: uuencode, yEnc, winmail.dat. */
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

/** Whether a packed file is a message of its own. QUIRK: those that are called mere octets; the name tells. */
export function isPackedMessage({ type, filename, content }: PackedFile): boolean {
  if (type === 'message/rfc822') return content.length > 0;
  return /^(?:|application\/octet-stream)$/.test(type) && /\.eml$/i.test(filename);
}

/** Whether a text may hold packed files: a look at its beginning, before all of it is decoded. */
export function mayHoldFiles(head: Buffer): boolean {
  return /(?:^|\n)(?:begin [0-7]{3}|=ybegin )/.test(head.toString('latin1'));
}
