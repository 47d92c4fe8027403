/** How much is kept here of messages that nothing but a person removes. */
import { Problem } from '@/lib/server/problem';
import type { LetterRecord } from '@/lib/server/store/letters';
import { telling } from '@/lib/words/say';
import { KEPT_OCTETS } from './limits.ts';

/** Octets of sent and imported messages, those too that were just thrown away. */
function keptOctets(letters: Iterable<LetterRecord>): number {
  let octets = 0;
  for (const { raw, state } of letters) if (state.is !== 'draft') octets += raw?.octets ?? 0;
  return octets;
}

/** @throws Problem `too-large` where no more is kept, saying what helps */
export function refuseIfNoRoom(letters: Iterable<LetterRecord>): void {
  if (keptOctets(letters) < KEPT_OCTETS) return;
  throw new Problem('too-large', { told: telling('problem.kept-full') });
}
