/** Which of the parts with one Content-ID is the picture that the HTML shows by it: the others stay files. */

import { isRelated, type Renamed } from './located.ts';
import type { Octets } from './octets.ts';
import { contentIdOf, isPicture, isPictureLeaf, shownIds } from './shown-images.ts';
import type { Entity } from './structure.ts';
import type { PackedFile } from './uuencode.ts';

/** Who has which Content-ID. */
export interface Claims {
  /** As the HTML names it. */
  idOf: (leaf: Entity) => string | undefined;
  isShown: (part: Entity | PackedFile) => boolean;
}

/** All that may be shown. */
export interface Claimants {
  leaves: readonly Entity[];
  packed: Iterable<readonly PackedFile[]>;
}

/** Pictures beside the HTML come first, in their order, then all others, then files within files. */
export function claimIds(
  octets: Octets,
  html: string,
  { leaves, packed }: Claimants,
  { ids }: Pick<Renamed, 'ids'>,
): Claims {
  const wanted = shownIds(html);
  const shown = new Set<Entity | PackedFile>();
  const idOf = (leaf: Entity) => ids.get(leaf) ?? contentIdOf(leaf);
  const claim = (id: string | undefined, part: Entity | PackedFile, is: () => boolean) => {
    if (id === undefined || !wanted.has(id) || !is()) return;
    wanted.delete(id);
    shown.add(part);
  };
  const beside = leaves.filter(isRelated);
  for (const leaf of wanted.size > 0 ? new Set([...beside, ...leaves]) : []) {
    claim(idOf(leaf), leaf, () => isPictureLeaf(octets, leaf));
  }
  for (const files of packed) {
    for (const file of files) claim(file.contentId, file, () => isPicture(file.content));
  }
  return { idOf, isShown: (part) => shown.has(part) };
}
