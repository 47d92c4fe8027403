/** Hostile HTML on its way into the composer → nodes that nothing loads or runs from, for the editor's schema to read. */
import { findExcess } from './bounds.ts';
import { sanitize } from './sanitize.ts';

/**
 * The nodes belong to a document that is never shown: the editor makes nodes of its own from what it
 * knows of them. A picture of the letter itself is named by `data-cid`; no other has a source but data.
 * @returns null where it is more than a message may have
 */
export function sanitizePasted(html: string): DocumentFragment | null {
  if (findExcess(html) !== null) return null;
  const { content, images } = sanitize(html, 'light');
  for (const image of images) {
    if (image.kind === 'image' && !/^https?:/i.test(image.key)) {
      image.element.dataset.cid = image.key;
    }
  }
  return content;
}
