/** Which letter has its turn, and when: decided from the letters as they stand. */
import type { LetterRecord } from '@/lib/server/store/letters';

/** When to look again, in milliseconds since 1970; null where nothing waits. */
export function nextTime(letters: Iterable<LetterRecord>): number | null {
  let next = Number.POSITIVE_INFINITY;
  for (const { state } of letters) {
    if (state.is === 'held' || state.is === 'scheduled') next = Math.min(next, state.until);
    if (state.is === 'due') next = Math.min(next, state.notBefore);
  }
  return next === Number.POSITIVE_INFINITY ? null : next;
}

/** The one to try now: the one that has waited longest. */
export function nextDue(letters: Iterable<LetterRecord>, now: number): LetterRecord | null {
  let first: LetterRecord | null = null;
  for (const letter of letters) {
    const { state } = letter;
    if (state.is !== 'due' || state.notBefore > now) continue;
    const since = first?.state.is === 'due' ? first.state.since : Number.POSITIVE_INFINITY;
    if (state.since < since) first = letter;
  }
  return first;
}

/** As `nextTime`, but only for those whose time to take back, or whose hour, is still to come. */
export function nextRipening(letters: readonly LetterRecord[]): number | null {
  return nextTime(letters.filter(({ state }) => state.is === 'held' || state.is === 'scheduled'));
}
