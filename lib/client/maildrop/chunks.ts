/** Keys in pieces that one request takes. */
import type { MessageKey } from '@/lib/contract/envelope';

/** The most keys in one request; lib/contract's MAX_KEYS, without its weight. */
const MOST_KEYS = 100_000;

export const chunks = (keys: readonly MessageKey[]) =>
  Array.from({ length: Math.ceil(keys.length / MOST_KEYS) }, (_, index) =>
    keys.slice(index * MOST_KEYS, (index + 1) * MOST_KEYS),
  );
