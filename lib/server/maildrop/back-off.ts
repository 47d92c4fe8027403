/** How long to wait before the next try: longer each time, and never in step with others. */
import { BACK_OFF_FIRST, BACK_OFF_LONGEST } from './limits.ts';

/**
 * Milliseconds to wait after the `attempt`-th failure in a row (1 is the first).
 * @param random from 0 to 1; spreads the wait by a quarter to both sides
 */
export function backOff(attempt: number, random: number): number {
  const wait = Math.min(BACK_OFF_FIRST * 2 ** Math.min(attempt - 1, 20), BACK_OFF_LONGEST);
  return Math.round(wait * (0.75 + random / 2));
}
