/** Links of the message shown that say one host and lead to another, told before one is clicked. */
import { MAX_ELSEWHERE, MAX_HOST_LENGTH, MAX_LINKS_READ } from './limits.ts';
import { readLink } from './links.ts';
import { wordsOf } from './words-of.ts';

/** What such a link says, and where it leads. */
export interface Elsewhere {
  named: string;
  host: string;
}

/** Each host that is named so once, with where the first such link leads. */
export function findElsewhere(root: ParentNode): Elsewhere[] {
  const found = new Map<string, Elsewhere>();
  for (const element of [...root.querySelectorAll('a[href]')].slice(0, MAX_LINKS_READ)) {
    const link = readLink(element.getAttribute('href') ?? '', wordsOf(element));
    if (link === null || link.named === null || found.has(link.named)) continue;
    if (link.named.length > MAX_HOST_LENGTH || link.host.length > MAX_HOST_LENGTH) continue;
    found.set(link.named, { named: link.named, host: link.host });
    if (found.size === MAX_ELSEWHERE) break;
  }
  return [...found.values()];
}
