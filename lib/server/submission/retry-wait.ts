/** How long to wait before a message is tried again: longer each time, and never in step with others. */
import { RETRY_FIRST, RETRY_LONGEST } from './limits.ts';

/**
 * Milliseconds to wait after the `attempt`-th failure in a row (1 is the first).
 * @param random from 0 to 1; spreads the wait by a quarter to both sides
 */
export function retryWait(attempt: number, random: number): number {
  const wait = Math.min(RETRY_FIRST * 2 ** Math.min(attempt - 1, 20), RETRY_LONGEST);
  return Math.round(wait * (0.75 + random / 2));
}
