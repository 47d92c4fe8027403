/** Finds one part of a raw message, so that it can be handed over without holding it. */
import { chooseBody } from './body.ts';
import { decodeLeaf, measureLeaf } from './decode.ts';
import { LIMITS } from './limits.ts';
import { type Level, levels, numberOf } from './nested.ts';
import { HeldOctets, type Octets } from './octets.ts';
import { packedFiles } from './packed.ts';
import { packedFilename, packedType, partFilename } from './part-name.ts';
import { type Entity, leaves } from './structure.ts';
import type { TransferEncoding } from './transfer.ts';

/** Where a part's octets are: a range of the message, still encoded, or taken out of another format. */
export type Place =
  | { kind: 'range'; start: number; end: number; encoding: TransferEncoding }
  | { kind: 'held'; content: Uint8Array };

/** A part with what a download needs to know. `octets` is its decoded size, `charset` what its label says. */
export interface LocatedPart {
  filename: string;
  type: string;
  charset?: string | undefined;
  octets: number;
  place: Place;
}

function named(candidates: readonly Entity[], part: string): Entity | undefined {
  return candidates.find((leaf) => numberOf(leaf) === part);
}

function locatePacked(octets: Octets, leaf: Entity, mark: string): LocatedPart | null {
  const { content } = decodeLeaf(octets, leaf, LIMITS.packedOctets);
  const file = packedFiles(leaf, content).find((candidate) => candidate.mark === mark);
  if (!file) return null;
  return {
    filename: packedFilename(file),
    type: packedType(file),
    octets: file.content.length,
    place: { kind: 'held', content: file.content },
  };
}

/** `whole`: the octets that ranges count in; a message that had to be decoded stands in others. */
function locateLeaf(whole: Octets, octets: Octets, leaf: Entity): LocatedPart {
  const charset = leaf.contentType.parameters.get('charset');
  const about = { filename: partFilename(octets, leaf), type: leaf.type, charset };
  if (octets !== whole) {
    const { content } = decodeLeaf(octets, leaf, LIMITS.packedOctets);
    return { ...about, octets: content.length, place: { kind: 'held', content } };
  }
  const { start, end, encoding } = leaf;
  const place: Place = { kind: 'range', start, end: Math.max(start, end), encoding };
  return { ...about, octets: measureLeaf(octets, leaf), place };
}

function locateIn(whole: Octets, { octets, root, rest }: Level): LocatedPart | null {
  const inside = /^(.+)\.([uyt]\d{1,4})$/.exec(rest);
  const holder = inside ? named(leaves(root), inside[1] ?? '') : undefined;
  if (holder) return locatePacked(octets, holder, inside?.[2] ?? '');
  const leaf = named(chooseBody(root).parts, rest);
  return leaf ? locateLeaf(whole, octets, leaf) : null;
}

/** Finds the part that `readMessage` named so; null where the message has none of that name. */
export function locatePart(raw: Octets | Uint8Array, part: string): LocatedPart | null {
  const octets = raw instanceof Uint8Array ? new HeldOctets(raw) : raw;
  for (const level of levels(octets, part)) {
    const found = locateIn(octets, level);
    if (found) return found;
  }
  return null;
}
