/** What the browser is told of a letter's way, and for how long. */
import type { OutboxEntry } from '@/lib/contract/outbox';
import type { OutboxState, Standing } from '@/lib/contract/standing';
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
  const { key, to, cc, bcc, subject } = letter;
  return { key, to: [...to, ...cc, ...bcc], subject, ...standingOf(letter) };
}

/** Where it stands. */
export function standingOf(letter: LetterRecord): Standing {
  const { state, recipients } = letter;
  const reason = 'reason' in state ? state.reason : null;
  return {
    state: stateShown(state),
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
    case 'imported':
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
