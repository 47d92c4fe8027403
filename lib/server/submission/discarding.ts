/** Letters thrown away, and brought back as what they were: decisions only. */
import type { LetterRecord } from '@/lib/server/store/letters';
import { DISCARDED_KEPT } from './limits.ts';

/** A person throws it away. What is on its way stays as it is. */
export function discarded(letter: LetterRecord, now: number): LetterRecord {
  const was = letter.state.is;
  if (was !== 'draft' && was !== 'sent' && was !== 'imported') return letter;
  return { ...letter, state: { is: 'discarded', was }, changedAt: now };
}

/** A person wants back what was thrown away. */
export function broughtBack(letter: LetterRecord, now: number): LetterRecord {
  if (letter.state.is !== 'discarded') return letter;
  const was = letter.state.was ?? 'draft';
  const state = was === 'draft' ? { is: was, reason: null } : { is: was };
  return { ...letter, state, changedAt: now };
}

/** Discarded so long ago that they cannot be brought back. */
export function forgettable(letters: Iterable<LetterRecord>, now: number): LetterRecord[] {
  return [...letters].filter(
    ({ state, changedAt }) => state.is === 'discarded' && now - changedAt > DISCARDED_KEPT,
  );
}
