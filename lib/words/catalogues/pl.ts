/** Poplar in Polski. */
import type { Translation } from '@/lib/words/translation';

export const pl: Translation = {};
