/** Poplar in Italiano. */
import type { Translation } from '@/lib/words/translation';

export const it: Translation = {};
