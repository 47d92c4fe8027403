/** Poplar in Español. */
import type { Translation } from '@/lib/words/translation';

export const es: Translation = {};
