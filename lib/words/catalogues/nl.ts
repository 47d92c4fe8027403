/** Poplar in Nederlands. */
import type { Translation } from '@/lib/words/translation';

export const nl: Translation = {};
