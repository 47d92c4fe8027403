/** How a deletion goes from state to state: decisions only, nothing is sent or written here. */

import type { Deletion, DeletionState } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import { detailOf } from '@/lib/server/problem';
import type { DeletionRecord, Likeness } from '@/lib/server/store/contract';
import { telling } from '@/lib/words/say';
import type { Named } from './identity.ts';
import { GATHER_FOR, REFUSED_KEPT, SETTLED_KEPT } from './limits.ts';

/** What became of one deletion in a job. */
export type Outcome =
  | { readonly is: 'committed' }
  | { readonly is: 'refused'; readonly reason: ErrorDetail }
  /** Nothing was removed: the line went before QUIT was sent, or the message was not looked at. */
  | { readonly is: 'again'; readonly reason: ErrorDetail }
  /** QUIT went unanswered, or was refused: the next unique-id listing decides. */
  | { readonly is: 'unknown'; readonly reason: ErrorDetail };

const UNSETTLED: ReadonlySet<DeletionState> = new Set(['undoable', 'due', 'running', 'unknown']);
const WAITING: ReadonlySet<DeletionState> = new Set(['due', 'unknown']);

/** Whether the row is out of the list: its deletion may still be undone, or is on its way. */
export function hides(state: DeletionState): boolean {
  return UNSETTLED.has(state);
}

/** Whether a job has to carry it out. */
export function waits(state: DeletionState): boolean {
  return WAITING.has(state);
}

/** Whether rows are in the list again that a deletion had kept out of it. */
export function someReturned(
  before: readonly DeletionRecord[],
  after: readonly DeletionRecord[],
): boolean {
  const hidden = new Set<MessageKey>();
  for (const { key, state } of before) {
    if (hides(state)) hidden.add(key);
  }
  return after.some(
    ({ key, state }) => hidden.has(key) && (state === 'undone' || state === 'refused'),
  );
}

/** A message that a person may choose, and what is known of it. */
export interface Choosable
  extends Pick<Named, 'key' | 'uniqueId' | 'fingerprint' | 'alike' | 'octets'> {
  readonly likeness?: Likeness | undefined;
}

/** A person asks for it. One that is under way stays as it is: asking twice does not extend it. */
export function asked(
  message: Choosable,
  before: DeletionRecord | undefined,
  now: number,
  undoMilliseconds: number,
): DeletionRecord {
  if (before && hides(before.state)) return before;
  const { key, uniqueId, fingerprint, alike, likeness, octets } = message;
  return {
    key,
    uniqueId,
    fingerprint,
    alike,
    ...(likeness ? { likeness } : {}),
    octets,
    state: 'undoable',
    until: now + undoMilliseconds,
    changedAt: now,
    reason: null,
  };
}

/** A person takes it back: only in time, for later a server may already have been told. */
export function takenBack(record: DeletionRecord, now: number): DeletionRecord {
  if (record.state !== 'undoable' || now >= record.until) return record;
  return changed(record, 'undone', now);
}

/** What a process that starts makes of the journal that another left behind. */
export function restored(record: DeletionRecord, now: number): DeletionRecord {
  return record.state === 'running' ? changed(record, 'unknown', now) : record;
}

/** Those whose time to undo is over. */
export function ripened(records: Iterable<DeletionRecord>, now: number): DeletionRecord[] {
  return [...records]
    .filter(({ state, until }) => state === 'undoable' && now >= until)
    .map((record) => changed(record, 'due', now));
}

/**
 * When to look again, in milliseconds since 1970; null where nothing waits. Due ones wait a little
 * for those whose time to undo still runs, so that one session does for all.
 */
export function jobTime(records: Iterable<DeletionRecord>): number | null {
  let lastUndo = Number.NEGATIVE_INFINITY;
  let oldest = Number.POSITIVE_INFINITY;
  for (const { state, until } of records) {
    if (state === 'undoable') lastUndo = Math.max(lastUndo, until);
    if (hides(state)) oldest = Math.min(oldest, until);
  }
  if (oldest === Number.POSITIVE_INFINITY) return null;
  return Math.min(Math.max(oldest, lastUndo), oldest + GATHER_FOR);
}

/** The next moment at which some deletion can no longer be undone. */
export function nextRipening(records: Iterable<DeletionRecord>): number | null {
  let next = Number.POSITIVE_INFINITY;
  for (const { state, until } of records) {
    if (state === 'undoable') next = Math.min(next, until);
  }
  return next === Number.POSITIVE_INFINITY ? null : next;
}

/** All that go into a job that begins: what waits, what an earlier one left, what is ripe by now. */
export function begun(records: Iterable<DeletionRecord>, now: number): DeletionRecord[] {
  return [...records]
    .filter(({ state, until }) => {
      const isRipe = state === 'undoable' && now >= until;
      return waits(state) || state === 'running' || isRipe;
    })
    .map((record) => ({ ...record, state: 'running', changedAt: now }));
}

/** No job could be done and nothing was marked: it is due again, and says why it waits. */
export function putBack(record: DeletionRecord, reason: ErrorDetail): DeletionRecord {
  if (record.state === 'running') return { ...record, state: 'due', reason };
  if (!waits(record.state) || record.reason?.code === reason.code) return record;
  return { ...record, reason };
}

/** What a job's outcome makes of it. */
export function concluded(record: DeletionRecord, outcome: Outcome, now: number): DeletionRecord {
  switch (outcome.is) {
    case 'committed':
      return changed(record, 'committed', now);
    case 'refused':
      return changed(record, 'refused', now, outcome.reason);
    case 'again':
      return changed(record, 'due', now, outcome.reason);
    case 'unknown':
      return changed(record, 'unknown', now, outcome.reason);
  }
}

/** Where a message stands in a fresh listing. `unsure`: it cannot be told, so nothing follows. */
export type Presence = 'present' | 'absent' | 'unsure';

/** Looks for chosen messages in one listing, each in a few steps however long that is. */
export type FindChosen = (record: DeletionRecord) => Presence;

/**
 * Makes what looks for chosen messages in a listing.
 * @param complete whether every message of the maildrop could be named
 * @param mayHaveMoved whether one that is not listed may be there under another unique-id
 */
export function finder(
  listing: readonly Named[],
  complete: boolean,
  mayHaveMoved: (record: DeletionRecord) => boolean,
): FindChosen {
  const keys = new Set(listing.map(({ key }) => key));
  const uniqueIds = new Set(listing.map(({ uniqueId }) => uniqueId));
  const fingerprints = new Set(listing.map(({ fingerprint }) => fingerprint));
  /**
   * Whether a message with another key may be the chosen one all the same: keys change when a
   * unique-id that two messages had is one message's alone again, or the other way round.
   */
  const hasOther = ({ fingerprint, uniqueId }: DeletionRecord): boolean => {
    if (fingerprint === null) return uniqueIds.has(null) || uniqueIds.has(uniqueId);
    if (uniqueId !== null) return uniqueIds.has(uniqueId);
    return fingerprints.has(null) || fingerprints.has(fingerprint);
  };
  return (record) => {
    if (keys.has(record.key)) return 'present';
    return complete && !hasOther(record) && !mayHaveMoved(record) ? 'absent' : 'unsure';
  };
}

const STILL_THERE = detailOf('refused', telling('problem.still-there'));

/**
 * What a fresh unique-id listing decides.
 * @param unproven whether this is the first listing since the server said that it was removed
 */
export function decided(
  record: DeletionRecord,
  found: Presence,
  now: number,
  unproven: boolean,
): DeletionRecord {
  if (record.state === 'committed' && unproven && found === 'present') {
    return changed(record, 'refused', now, STILL_THERE);
  }
  if (!hides(record.state) || record.state === 'running') return record;
  if (found === 'absent') return changed(record, 'committed', now);
  if (record.state !== 'unknown' || found === 'unsure') return record;
  return changed(record, 'due', now, record.reason);
}

/**
 * Those settled so long ago that nobody need be told any more.
 * @param unproven committed, but no listing has said so yet: the next one may still belie it
 */
export function forgettable(
  records: Iterable<DeletionRecord>,
  unproven: ReadonlySet<MessageKey>,
  now: number,
): DeletionRecord[] {
  return [...records].filter(({ key, state, changedAt }) => {
    if (hides(state)) return false;
    const isOpen = state === 'refused' || unproven.has(key);
    return now - changedAt > (isOpen ? REFUSED_KEPT : SETTLED_KEPT);
  });
}

/** As the browser gets it. */
export function shown(record: DeletionRecord): Deletion {
  const { key, state, until, reason } = record;
  const time = new Date(until).toISOString();
  return { key, state, until: time, ...(reason ? { reason } : {}) };
}

function changed(
  record: DeletionRecord,
  state: DeletionState,
  now: number,
  reason: ErrorDetail | null = null,
): DeletionRecord {
  return { ...record, state, changedAt: now, reason };
}
