/** What is odd about a link, in words. */
import type { LinkWarning } from '@/lib/html';

/** One sentence for each warning. */
export const LINK_WORDS: Record<Exclude<LinkWarning, null>, string> = {
  'other-host': 'The text of this link names another address.',
  punycode: 'This address is written with unusual letters.',
  credentials: 'What looks like the address is only a name before it.',
  'numeric-host': 'This address is a number instead of a name.',
};
