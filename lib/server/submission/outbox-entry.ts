/** What the outbox tells the browser of a letter, and for how long. */
import type { OutboxEntry, OutboxState } from '@/lib/contract/outbox';
import type { LetterRecord, LetterState } from '@/lib/server/store/letters';
import { isUnderWay } from './letter-states.ts';
import { SETTLED_KEPT } from './limits.ts';

/** Whether the outbox tells of it: not settled, or settled lately. */
export function isTold(letter: LetterRecord, now: number): boolean {
  const { state, changedAt } = letter;
  if (isUnderWay(state)) return true;
  const isSettled = state.is === 'sent' || (state.is === 'draft' && state.reason !== null);
  return isSettled && now - changedAt <= SETTLED_KEPT;
}

/** As the browser gets it. */
export function shown(letter: LetterRecord): OutboxEntry {
  const { key, state, to, cc, bcc, subject, recipients } = letter;
  const reason = 'reason' in state ? state.reason : null;
  return {
    key,
    state: stateShown(state),
    to: [...to, ...cc, ...bcc],
    subject,
    until: new Date(timeOf(letter)).toISOString(),
    recipients: [...recipients],
    ...(reason ? { reason } : {}),
  };
}

function stateShown(state: LetterState): OutboxState {
  switch (state.is) {
    case 'draft':
      return state.reason ? 'returned' : 'taken-back';
    case 'discarded':
      return 'taken-back';
    case 'handed-over':
      return 'sending';
    default:
      return state.is;
  }
}

function timeOf({ state, changedAt }: LetterRecord): number {
  if (state.is === 'held' || state.is === 'scheduled') return state.until;
  return state.is === 'due' ? state.notBefore : changedAt;
}
