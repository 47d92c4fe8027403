/** The life of a letter: draft → held → due → on the line → sent, and every way back. Decisions only. */

import type { ErrorDetail } from '@/lib/contract/error';
import type { RecipientOutcome } from '@/lib/contract/standing';
import { detailOf } from '@/lib/server/problem';
import type { LetterRecord, LetterState } from '@/lib/server/store/letters';
import { telling } from '@/lib/words/say';
import { GIVE_UP_AFTER } from './limits.ts';

/** What became of one try. `recipients` are those that were tried. */
export type Outcome =
  /** The server has it, for those that it accepted. */
  | { readonly is: 'accepted'; readonly recipients: readonly RecipientOutcome[] }
  /** Nobody has it, and trying again will not help. */
  | {
      readonly is: 'refused';
      readonly reason: ErrorDetail;
      readonly recipients: readonly RecipientOutcome[];
    }
  /** Nobody has it; later it may go. */
  | {
      readonly is: 'deferred';
      readonly reason: ErrorDetail;
      readonly recipients: readonly RecipientOutcome[];
    }
  /** The line was lost after the final dot and before the reply. */
  | { readonly is: 'unknown'; readonly reason: ErrorDetail };

const STOPPED = 'Not sent: it was stopped here.';

/** Whether it is on its way: neither a draft nor settled. */
export function isUnderWay({ is }: LetterState): boolean {
  return !['draft', 'discarded', 'sent', 'imported'].includes(is);
}

/** Whether something happens by itself as soon as somebody is signed in. */
export function isWaiting({ is }: LetterState): boolean {
  return is === 'held' || is === 'scheduled' || is === 'due';
}

/** Whether octets are on the line now. */
export function isOnTheLine({ is }: LetterState): boolean {
  return is === 'sending' || is === 'handed-over';
}

/**
 * A person asks to send it. `at`: not before then, in milliseconds since 1970. Its revision goes up, so
 * that no request of before sends it again once it is a draft again.
 */
export function asked(
  letter: LetterRecord,
  addresses: readonly string[],
  when: { readonly now: number; readonly undoMilliseconds: number; readonly at: number | null },
): LetterRecord {
  const { at, now, undoMilliseconds } = when;
  const state: LetterState =
    at === null
      ? { is: 'held', until: now + undoMilliseconds }
      : { is: 'scheduled', until: Math.max(at, now + undoMilliseconds) };
  const recipients = addresses.map((address) => ({ address, state: 'waiting' as const }));
  const revision = letter.revision + 1;
  return { ...letter, state, revision, recipients, raw: null, date: null, changedAt: now };
}

/**
 * A person takes it back, or gives it up. What some already have stays sent, and goes to no more;
 * what is on the line stays as it is.
 */
export function takenBack(letter: LetterRecord, now: number): LetterRecord {
  if (!isWaiting(letter.state) && letter.state.is !== 'unknown') return letter;
  return returned(letter, null, now);
}

/** Whether it was taken back, or never sent. */
export const isTakenBack = ({ state }: LetterRecord) =>
  state.is === 'draft' && state.reason === null;

/** A person does not want to wait. */
export function hurried(letter: LetterRecord, now: number): LetterRecord {
  const { state } = letter;
  if (state.is === 'due') return moved(letter, { ...state, notBefore: now }, now);
  if (state.is !== 'held' && state.is !== 'scheduled') return letter;
  return moved(letter, due(now, now), now);
}

/** A person wants the one of which nobody knows to be sent once more. */
export function sentAgain(letter: LetterRecord, now: number): LetterRecord {
  if (letter.state.is !== 'unknown') return letter;
  const recipients = letter.recipients.map((recipient) =>
    recipient.state === 'unknown'
      ? { address: recipient.address, state: 'waiting' as const }
      : recipient,
  );
  return { ...moved(letter, due(now, now), now), recipients };
}

/** A person knows that it arrived. */
export function countedAsSent(letter: LetterRecord, now: number): LetterRecord {
  if (letter.state.is !== 'unknown') return letter;
  const recipients = letter.recipients.map((recipient) =>
    recipient.state === 'unknown'
      ? { address: recipient.address, state: 'accepted' as const }
      : recipient,
  );
  return settled({ ...letter, recipients }, now);
}

/** Those whose time has come. */
export function ripened(letters: Iterable<LetterRecord>, now: number): LetterRecord[] {
  return [...letters].flatMap((letter) => {
    const { state } = letter;
    const ripe = (state.is === 'held' || state.is === 'scheduled') && now >= state.until;
    return ripe ? [moved(letter, due(state.until, now), now)] : [];
  });
}

/** What a process that starts makes of what another left behind. */
export function restored(letter: LetterRecord, now: number): LetterRecord {
  const { state } = letter;
  if (state.is === 'sending') {
    const { since, tries } = state;
    return moved(letter, { is: 'due', since, notBefore: now, tries, reason: null }, now);
  }
  if (state.is !== 'handed-over') return letter;
  return concluded(letter, { is: 'unknown', reason: ENDED }, now, now);
}

const ENDED: ErrorDetail = {
  code: 'connection-lost',
  message:
    'Poplar was stopped just as this message was handed over, so the server may or may not have it.',
};

/** It goes onto the line. */
export function begun(letter: LetterRecord, now: number): LetterRecord {
  const { state } = letter;
  if (state.is !== 'due') return letter;
  return moved(letter, { is: 'sending', since: state.since, tries: state.tries + 1 }, now);
}

/** From here on, losing the line leaves it unknown. */
export function handedOver(letter: LetterRecord, now: number): LetterRecord {
  const { state } = letter;
  if (state.is !== 'sending') return letter;
  return moved(letter, { ...state, is: 'handed-over' }, now);
}

/** What a try's outcome makes of it. `retryAt`: when to try again, should it have to be. */
export function concluded(
  letter: LetterRecord,
  outcome: Outcome,
  now: number,
  retryAt: number,
): LetterRecord {
  const { state } = letter;
  if (state.is !== 'sending' && state.is !== 'handed-over') return letter;
  const { since, tries } = state;
  const again = (after: LetterRecord, reason: ErrorDetail | null): LetterRecord =>
    moved(after, { is: 'due', since, notBefore: retryAt, tries, reason }, now);
  switch (outcome.is) {
    case 'accepted': {
      const after = withOutcomes(letter, outcome.recipients);
      return waiting(after).length > 0 ? again(after, DEFERRED) : settled(after, now);
    }
    case 'refused':
      return returned(withOutcomes(letter, outcome.recipients), outcome.reason, now);
    case 'deferred': {
      const after = withOutcomes(letter, outcome.recipients);
      if (waiting(after).length === 0 || now - since > GIVE_UP_AFTER) {
        return returned(after, outcome.reason, now);
      }
      return again(after, outcome.reason);
    }
    case 'unknown': {
      const open = waiting(letter).map(({ address }) => ({ address, state: 'unknown' as const }));
      const after = withOutcomes(letter, open);
      return moved(after, { is: 'unknown', since: now, reason: outcome.reason }, now);
    }
  }
}

const DEFERRED = detailOf('refused', telling('problem.smtp-deferred-some'));

/** It was not tried: why, and when again. */
function postponed(
  letter: LetterRecord,
  reason: ErrorDetail,
  notBefore: number,
  now: number,
): LetterRecord {
  const { state } = letter;
  if (state.is !== 'due') return letter;
  if (state.reason?.code === reason.code && state.notBefore === notBefore) return letter;
  return moved(letter, { ...state, reason, notBefore }, now);
}

/** Nothing can be sent now: all that are due wait, at least until `notBefore` where that is known. */
export function allPostponed(
  letters: Iterable<LetterRecord>,
  reason: ErrorDetail,
  notBefore: number | null,
  now: number,
): LetterRecord[] {
  return [...letters].map((letter) => {
    const { state } = letter;
    if (state.is !== 'due') return letter;
    const at = Math.max(state.notBefore, notBefore ?? state.notBefore);
    return postponed(letter, reason, at, now);
  });
}

/** It could not be put together: it is tried again, and in the end comes back. */
export function notComposed(
  letter: LetterRecord,
  reason: ErrorDetail,
  now: number,
  retryAt: number,
): LetterRecord {
  const { state } = letter;
  const isHopeless = state.is === 'due' && now - state.since > GIVE_UP_AFTER;
  return isHopeless ? rejected(letter, reason, now) : postponed(letter, reason, retryAt, now);
}

/** It comes back before it was on the line: it cannot be made, or nobody would take it. */
export function rejected(letter: LetterRecord, reason: ErrorDetail, now: number): LetterRecord {
  return letter.state.is === 'due' ? returned(letter, reason, now) : letter;
}

function due(since: number, notBefore: number): LetterState {
  return { is: 'due', since, notBefore, tries: 0, reason: null };
}

function waiting({ recipients }: LetterRecord): readonly RecipientOutcome[] {
  return recipients.filter(({ state }) => state === 'waiting');
}

/** Those that were accepted stay so, whatever is said of them later. */
function withOutcomes(letter: LetterRecord, outcomes: readonly RecipientOutcome[]): LetterRecord {
  const told = new Map(outcomes.map((outcome) => [outcome.address, outcome]));
  const recipients = letter.recipients.map((recipient) =>
    recipient.state === 'accepted' ? recipient : (told.get(recipient.address) ?? recipient),
  );
  return { ...letter, recipients };
}

/** A draft again, unless some already have it: then it is sent, and never goes to the others. */
function returned(letter: LetterRecord, reason: ErrorDetail | null, now: number): LetterRecord {
  if (letter.recipients.some(({ state }) => state === 'accepted')) {
    const recipients = letter.recipients.map((recipient) =>
      recipient.state === 'waiting'
        ? {
            ...recipient,
            state: 'refused' as const,
            detail: recipient.detail ?? reason?.detail ?? STOPPED,
          }
        : recipient,
    );
    return settled({ ...letter, recipients }, now);
  }
  const recipients = reason === null ? [] : letter.recipients;
  return { ...moved(letter, { is: 'draft', reason }, now), recipients, raw: null, date: null };
}

/** The raw message holds all that is needed from here on. */
function settled(letter: LetterRecord, now: number): LetterRecord {
  const hasAttachments = letter.attachments.some(({ inline }) => !inline);
  const sent = { ...moved(letter, { is: 'sent' }, now), content: null, attachments: [] };
  return { ...sent, hasAttachments };
}

function moved(letter: LetterRecord, state: LetterState, now: number): LetterRecord {
  return { ...letter, state, changedAt: now };
}
