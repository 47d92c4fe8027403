/** Poplar in Türkçe. */
import type { Translation } from '@/lib/words/translation';

export const tr: Translation = {};
