/** Deleting: the row leaves at once, can be called back for a while, and returns when refused. */
import type { Deletion } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import { headOf, messagesOf } from './conversations.ts';
import {
  cursorWithout,
  selectionWithout,
  standsOf,
  withoutRows,
  withoutStands,
  withRowBack,
} from './rows.ts';
import {
  envelopeOf,
  type ListName,
  type LocalDeletion,
  type MaildropState,
  OWN_VIEWS,
  type ViewRows,
  withStale,
  withUnread,
  withView,
} from './state.ts';

/** Takes `keys` out of the lists and remembers where they stood. */
export function startDeletion(
  state: MaildropState,
  view: ListName,
  keys: readonly MessageKey[],
  by: { act: number; until: number },
): MaildropState {
  const stands = standsOf(state, keys);
  const deletions = new Map(state.deletions);
  for (const key of keys)
    deletions.set(key, {
      phase: 'undoable',
      isStored: false,
      ...by,
      stands: stands.get(key) ?? {},
    });
  const unread = keys.filter((key) => envelopeOf(state, key)?.read === false).length;
  const cursor = cursorWithout(state, view, new Set(keys));
  return withUnread({ ...withoutRows(state, keys), deletions, cursor }, -unread);
}

/** The same for what was chosen in a list, those included that were never in sight in it. */
export function deleteChosen(
  state: MaildropState,
  view: ListName,
  keys: readonly MessageKey[],
  by: { act: number; until: number },
): MaildropState {
  const left = startDeletion(state, view, keys, by);
  if (state.views[view].total === null || isSeen(state, view, keys)) return left;
  const chosen = new Set(keys);
  const heads = new Set(keys.map((key) => headOf(state, key)));
  // A row of which some messages stay is another from now on.
  if (messagesOf(state, [...heads]).some((key) => !chosen.has(key))) return left;
  const rows = withoutUnseen(state.views[view].rows, heads);
  return withView(left, view, { rows, total: rows.length });
}

/**
 * Which places those had that are not loaded, only the server knows: between the others that leave, most
 * likely, and else at the end.
 */
function withoutUnseen(rows: ViewRows['rows'], leaving: ReadonlySet<MessageKey>): ViewRows['rows'] {
  const leaves = (key: MessageKey | undefined) => key !== undefined && leaving.has(key);
  const [first, last] = [rows.findIndex(leaves), rows.findLastIndex(leaves)];
  let unseen = leaving.size - rows.filter(leaves).length;
  const stays = (key: MessageKey | undefined) => {
    if (key !== undefined || unseen === 0) return true;
    unseen -= 1;
    return false;
  };
  const kept = rows.filter((key, at) => !leaves(key) && (at < first || at > last || stays(key)));
  return kept.toReversed().filter(stays).toReversed();
}

/** Whether the rows of all these messages are loaded. */
export function isSeen(state: MaildropState, view: ListName, keys: readonly MessageKey[]): boolean {
  const rows = new Set(state.views[view].rows);
  return keys.every((key) => rows.has(headOf(state, key)));
}

/** More rows than these are not put back one by one: the server says where they stand. */
const FEW = 100;

/** Puts rows back where they stood and forgets their deletion. */
export function takeBack(state: MaildropState, keys: readonly MessageKey[]): MaildropState {
  const back = keys.filter((key) => state.deletions.has(key));
  if (back.length === 0) return state;
  const unread = back.filter((key) => envelopeOf(state, key)?.read === false).length;
  // Among what is deleted they may have been selected, or stood on.
  const leaving = new Set(back);
  const isLeft = state.asked.view === 'deleted';
  const unselected = {
    ...state,
    selection: selectionWithout(state, leaving),
    cursor: isLeft ? cursorWithout(state, 'deleted', leaving) : state.cursor,
  };
  if (back.length > FEW)
    return withUnread(withStale(withoutDeletions(unselected, back), ...ALL_LISTS), unread);
  let next: MaildropState = unselected;
  for (const key of back) {
    const stands = next.deletions.get(key)?.stands ?? {};
    next = withoutDeletions(withRowBack(next, key, stands), [key]);
  }
  return withUnread(next, unread);
}

/** All that the messages of the maildrop may stand in. */
export const ALL_LISTS = [...OWN_VIEWS, 'deleted', 'found'] as const satisfies ListName[];

function withoutDeletions(state: MaildropState, keys: readonly MessageKey[]): MaildropState {
  const deletions = new Map(state.deletions);
  for (const key of keys) deletions.delete(key);
  return { ...state, deletions };
}

/** Rows that were called back leave again: the server was not told. */
export function leaveAgain(
  state: MaildropState,
  view: ListName,
  were: ReadonlyMap<MessageKey, LocalDeletion | undefined>,
): MaildropState {
  const keys = [...were.keys()].filter((key) => !state.deletions.has(key));
  const left = startDeletion(state, view, keys, { act: 0, until: 0 });
  const deletions = new Map(left.deletions);
  for (const key of keys) {
    const was = were.get(key);
    const stands = left.deletions.get(key)?.stands ?? {};
    if (was !== undefined) deletions.set(key, { ...was, isStored: true, stands });
  }
  return { ...left, deletions };
}

/** A row that returned although the person deleted it, and why. */
export interface Returned {
  readonly key: MessageKey;
  readonly reason: ErrorDetail | undefined;
}

/** Applies what the server says of deletions. `skew`: its clock minus ours, in milliseconds. */
export function applyDeletions(
  state: MaildropState,
  told: readonly Deletion[],
  context: { view: ListName; skew: number; act: number },
): { state: MaildropState; returned: Returned[] } {
  const isBack = (deletion: Deletion) => ['undone', 'refused'].includes(deletion.state);
  const back = told.filter(isBack);
  const gone = told.filter((deletion) => deletion.state === 'committed');
  const waiting = told.filter((deletion) => !isBack(deletion) && deletion.state !== 'committed');
  const returned = back.filter(
    ({ key, state: how }) => how === 'refused' && state.deletions.has(key),
  );
  const restored = takeBack(
    state,
    back.map(({ key }) => key),
  );
  const forgotten = forget(
    restored,
    context.view,
    gone.map(({ key }) => key),
  );
  return {
    state: pending(forgotten, waiting, context),
    returned: returned.map(({ key, reason }) => ({ key, reason })),
  };
}

/** Still to be done; those that this page did not know of were chosen elsewhere. */
function pending(
  state: MaildropState,
  waiting: readonly Deletion[],
  { view, skew, act }: { view: ListName; skew: number; act: number },
): MaildropState {
  if (waiting.length === 0) return state;
  const untilOf = ({ until }: Deletion) => Date.parse(until) - skew;
  const unknown = waiting.filter(({ key }) => !state.deletions.has(key)).map(({ key }) => key);
  const until = Math.max(0, ...waiting.slice(0, 1).map(untilOf));
  const next = unknown.length === 0 ? state : startDeletion(state, view, unknown, { act, until });
  const deletions = new Map(next.deletions);
  for (const deletion of waiting) {
    const known = deletions.get(deletion.key);
    if (known === undefined) continue;
    const phase = deletion.state === 'undoable' ? 'undoable' : 'settling';
    deletions.set(deletion.key, { ...known, phase, isStored: true, until: untilOf(deletion) });
  }
  return { ...next, deletions };
}

/** The messages are gone from the server. */
function forget(state: MaildropState, view: ListName, keys: readonly MessageKey[]): MaildropState {
  if (keys.length === 0) return state;
  const unknown = keys.filter((key) => !state.deletions.has(key));
  const left =
    unknown.length === 0 ? state : startDeletion(state, view, unknown, { act: 0, until: 0 });
  const envelopes = new Map(left.envelopes);
  for (const key of keys) envelopes.delete(key);
  const selection = selectionWithout(left, new Set(keys));
  return withStale({ ...withoutStands(left, keys), envelopes, selection }, 'deleted');
}

/** Undo's time is over for all that ended before `now`. */
export function expire(state: MaildropState, now: number): MaildropState {
  const over = [...state.deletions].filter(([, deletion]) => isOver(deletion, now));
  if (over.length === 0) return state;
  const deletions = new Map(state.deletions);
  for (const [key, deletion] of over) deletions.set(key, { ...deletion, phase: 'settling' });
  return { ...state, deletions };
}

const isOver = ({ phase, isStored, until }: LocalDeletion, now: number) =>
  phase === 'undoable' && isStored && until <= now;

/** What can still be undone: how many messages, until when, and which of them one undo brings back. */
export interface Undoable {
  readonly count: number;
  readonly until: number;
  /** The last act, and its messages. */
  readonly act: number;
  readonly last: readonly MessageKey[];
  readonly all: readonly MessageKey[];
}

/** Null when there is nothing to undo. */
export function undoable(state: MaildropState): Undoable | null {
  const open = [...state.deletions].filter(([, { phase }]) => phase === 'undoable');
  if (open.length === 0) return null;
  const act = open.reduce((latest, [, deletion]) => Math.max(latest, deletion.act), 0);
  return {
    count: open.length,
    until: open.reduce((latest, [, deletion]) => Math.max(latest, deletion.until), 0),
    act,
    last: open.filter(([, deletion]) => deletion.act === act).map(([key]) => key),
    all: open.map(([key]) => key),
  };
}
