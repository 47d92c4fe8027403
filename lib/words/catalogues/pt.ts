/** Poplar in Português. */
import type { Translation } from '@/lib/words/translation';

export const pt: Translation = {};
