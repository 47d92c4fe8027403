/** Poplar in 日本語. */
import type { Translation } from '@/lib/words/translation';

export const ja: Translation = {};
