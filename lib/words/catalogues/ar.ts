/** Poplar in العربية. */
import type { Translation } from '@/lib/words/translation';

export const ar: Translation = {};
