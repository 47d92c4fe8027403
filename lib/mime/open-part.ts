/** One part of a raw message, decoded for download. */
import { chooseBody } from './body.ts';
import { partFilename } from './filename.ts';
import { decodeBodies } from './parse.ts';
import { readStructure } from './structure.ts';

/** A part's octets with what a download needs to know. */
export interface OpenedPart {
  filename: string;
  type: string;
  octets: number;
  content: Uint8Array;
}

/** Opens the part that `readMessage` named so; null where the message has none of that name. */
export async function openPart(raw: Uint8Array, part: string): Promise<OpenedPart | null> {
  const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { root } = readStructure(octets);
  const leaf = chooseBody(root).parts.find((candidate) => (candidate.part || '1') === part);
  if (!leaf) return null;
  const [decoded] = await decodeBodies([
    { octets: octets.subarray(leaf.start, leaf.end), encoding: leaf.encoding, keep: 'content' },
  ]);
  const content = decoded?.content ?? Buffer.alloc(0);
  return {
    filename: partFilename(octets, leaf),
    type: leaf.type,
    octets: content.length,
    content,
  };
}
