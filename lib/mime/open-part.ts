/** One part of a raw message, decoded for download. */
import { chooseBody } from './body.ts';
import { packedFilename, packedType, partFilename } from './filename.ts';
import { decodeLeaf, packedFiles } from './packed.ts';
import { type Entity, leaves, readStructure } from './structure.ts';

/** A part's octets with what a download needs to know. */
export interface OpenedPart {
  filename: string;
  type: string;
  octets: number;
  content: Uint8Array;
}

function named(candidates: readonly Entity[], part: string): Entity | undefined {
  return candidates.find((leaf) => (leaf.part || '1') === part);
}

async function openPacked(octets: Buffer, leaf: Entity, mark: string): Promise<OpenedPart | null> {
  const files = packedFiles(leaf, await decodeLeaf(octets, leaf));
  const file = files.find((candidate) => candidate.mark === mark);
  if (!file) return null;
  return {
    filename: packedFilename(file),
    type: packedType(file),
    octets: file.content.length,
    content: file.content,
  };
}

/** Opens the part that `readMessage` named so; null where the message has none of that name. */
export async function openPart(raw: Uint8Array, part: string): Promise<OpenedPart | null> {
  const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { root } = readStructure(octets);
  const inside = /^(.+)\.([uyt]\d{1,4})$/.exec(part);
  const holder = inside ? named(leaves(root), inside[1] ?? '') : undefined;
  if (holder) return openPacked(octets, holder, inside?.[2] ?? '');
  const leaf = named(chooseBody(root).parts, part);
  if (!leaf) return null;
  const content = await decodeLeaf(octets, leaf);
  return { filename: partFilename(octets, leaf), type: leaf.type, octets: content.length, content };
}
