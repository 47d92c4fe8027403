/** Deleting: the row leaves at once, can be called back for a while, and returns when refused. */
import type { Deletion } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import { cursorWithout, standsOf, withoutRows, withoutStands, withRowBack } from './rows.ts';
import {
  envelopeOf,
  type ListName,
  type LocalDeletion,
  type MaildropState,
  withStale,
  withUnread,
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
    deletions.set(key, { phase: 'undoable', ...by, stands: stands.get(key) ?? {} });
  const unread = keys.filter((key) => envelopeOf(state, key)?.read === false).length;
  const cursor = cursorWithout(state, view, new Set(keys));
  return withUnread({ ...withoutRows(state, keys), deletions, cursor }, -unread);
}

/** Puts rows back where they stood and forgets their deletion. */
export function takeBack(state: MaildropState, keys: readonly MessageKey[]): MaildropState {
  let next = state;
  for (const key of keys) {
    const deletion = next.deletions.get(key);
    if (deletion === undefined) continue;
    next = withoutDeletion(withRowBack(next, key, deletion.stands), key);
    if (envelopeOf(next, key)?.read === false) next = withUnread(next, 1);
  }
  return next;
}

function withoutDeletion(state: MaildropState, key: MessageKey): MaildropState {
  const deletions = new Map(state.deletions);
  deletions.delete(key);
  return { ...state, deletions };
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
  const returned: Returned[] = [];
  let next = state;
  for (const deletion of told) {
    const known = next.deletions.get(deletion.key);
    if (deletion.state === 'undone') next = takeBack(next, [deletion.key]);
    else if (deletion.state === 'refused') {
      if (known !== undefined) returned.push({ key: deletion.key, reason: deletion.reason });
      next = takeBack(next, [deletion.key]);
    } else if (deletion.state === 'committed') next = forget(next, context.view, deletion.key);
    else next = pending(next, deletion, context);
  }
  return { state: next, returned };
}

function pending(
  state: MaildropState,
  deletion: Deletion,
  { view, skew, act }: { view: ListName; skew: number; act: number },
): MaildropState {
  const until = Date.parse(deletion.until) - skew;
  const known = state.deletions.get(deletion.key);
  if (known === undefined)
    return withPhase(startDeletion(state, view, [deletion.key], { act, until }), deletion, until);
  return withPhase(state, deletion, until);
}

function withPhase(state: MaildropState, deletion: Deletion, until: number): MaildropState {
  const known = state.deletions.get(deletion.key);
  if (known === undefined) return state;
  const phase = deletion.state === 'undoable' ? 'undoable' : 'settling';
  const deletions = new Map(state.deletions).set(deletion.key, { ...known, phase, until });
  return { ...state, deletions };
}

/** The message is gone from the server. */
function forget(state: MaildropState, view: ListName, key: MessageKey): MaildropState {
  const left = state.deletions.has(key)
    ? state
    : startDeletion(state, view, [key], { act: 0, until: 0 });
  const envelopes = new Map(left.envelopes);
  envelopes.delete(key);
  return withStale({ ...withoutStands(left, key), envelopes }, 'deleted');
}

/** Undo's time is over for all that ended before `now`. */
export function expire(state: MaildropState, now: number): MaildropState {
  const over = [...state.deletions].filter(([, { phase, until }]) => isOver(phase, until, now));
  if (over.length === 0) return state;
  const deletions = new Map(state.deletions);
  for (const [key, deletion] of over) deletions.set(key, { ...deletion, phase: 'settling' });
  return { ...state, deletions };
}

const isOver = (phase: LocalDeletion['phase'], until: number, now: number) =>
  phase === 'undoable' && until <= now;

/** What can still be undone: how many messages, until when, and which of them one undo brings back. */
export interface Undoable {
  readonly count: number;
  readonly until: number;
  /** The messages of the last act. */
  readonly last: readonly MessageKey[];
  readonly all: readonly MessageKey[];
}

/** Null when there is nothing to undo. */
export function undoable(state: MaildropState): Undoable | null {
  const open = [...state.deletions].filter(([, { phase }]) => phase === 'undoable');
  if (open.length === 0) return null;
  const act = Math.max(...open.map(([, deletion]) => deletion.act));
  return {
    count: open.length,
    until: Math.max(...open.map(([, deletion]) => deletion.until)),
    last: open.filter(([, deletion]) => deletion.act === act).map(([key]) => key),
    all: open.map(([key]) => key),
  };
}
