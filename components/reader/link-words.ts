/** What is odd about a link, in words. */
import type { LinkWarning } from '@/lib/html';
import type { PlainId } from '@/lib/words/say';

/** One sentence for each warning. */
export const LINK_WORDS: Record<Exclude<LinkWarning, null>, PlainId> = {
  'other-host': 'link.other-host',
  punycode: 'link.punycode',
  credentials: 'link.credentials',
  'numeric-host': 'link.numeric-host',
};
