/** Poplar in עברית. */
import type { Translation } from '@/lib/words/translation';

export const he: Translation = {};
