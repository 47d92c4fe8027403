/** Poplar in 简体中文. */
import type { Translation } from '@/lib/words/translation';

export const zh: Translation = {};
