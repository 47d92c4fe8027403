/** Poplar in Français. */
import type { Translation } from '@/lib/words/translation';

export const fr: Translation = {};
