/** Rows leave a view and return to it: the sparse order of keys, kept right while others change. */
import { LETTER_VIEWS } from '@/lib/client/place';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import { withoutMembers } from './conversations.ts';
import {
  type ListName,
  type MaildropState,
  NO_SELECTION,
  OWN_VIEWS,
  type OwnView,
  type Stand,
  type ViewRows,
  withStale,
  withView,
} from './state.ts';

/** Where each of `keys` stands, in every view that shows it. */
export function standsOf(
  state: MaildropState,
  keys: readonly MessageKey[],
): Map<MessageKey, Partial<Record<OwnView, Stand>>> {
  const wanted = new Set(keys);
  const stands = new Map<MessageKey, Partial<Record<OwnView, Stand>>>();
  for (const key of keys) stands.set(key, {});
  for (const view of OWN_VIEWS) {
    const { rows } = state.views[view];
    const heads = goneBefore(state, view);
    rows.forEach((key, index) => {
      const known = key === undefined ? undefined : stands.get(key);
      if (key === undefined || known === undefined || !wanted.has(key)) return;
      const next = index + 1 < rows.length ? rows[index + 1] : null;
      known[view] = { next: heads.get(next) ?? next, index };
    });
  }
  return stands;
}

/**
 * Rows that left stay in the order as a chain: each knows the one that came after it, gone or not.
 * @returns for a row that is there (null: the end, undefined: not loaded), the first of the gone rows just before it
 */
function goneBefore(state: MaildropState, view: OwnView): Map<Stand['next'], MessageKey> {
  const followers = new Set<Stand['next']>();
  for (const { stands } of state.deletions.values()) {
    const stand = stands[view];
    if (stand !== undefined) followers.add(stand.next);
  }
  const heads = new Map<Stand['next'], MessageKey>();
  for (const [key, { stands }] of state.deletions) {
    const stand = stands[view];
    if (stand === undefined || followers.has(key)) continue;
    heads.set(firstStaying(state, view, stand.next), key);
  }
  return heads;
}

/** Along the chain to the first row that is still there; null at the end, undefined if unknown. */
function firstStaying(state: MaildropState, view: OwnView, from: Stand['next']): Stand['next'] {
  let next = from;
  for (let steps = state.deletions.size; typeof next === 'string' && steps > 0; steps -= 1) {
    const gone = state.deletions.get(next);
    if (gone === undefined) return next;
    next = gone.stands[view]?.next;
  }
  return next;
}

/** What a row leaves when its message is deleted or gone. */
const LEFT = [...OWN_VIEWS, ...LETTER_VIEWS, 'found'] as const satisfies ListName[];

/** Takes rows out of every list and the selection. */
export function withoutRows(state: MaildropState, keys: readonly MessageKey[]): MaildropState {
  const leaving = new Set(keys);
  const kept = withoutMembers(state, leaving);
  const views = { ...kept.views };
  for (const view of LEFT) views[view] = withoutKeys(views[view], leaving);
  return withStale({ ...kept, views, selection: selectionWithout(kept, leaving) }, 'deleted');
}

function withoutKeys(view: ViewRows, leaving: ReadonlySet<MessageKey>): ViewRows {
  const rows = view.rows.filter((key) => key === undefined || !leaving.has(key));
  const left = view.rows.length - rows.length;
  if (view.total === null) return { ...view, stale: true };
  return left === 0 ? view : { ...view, rows, total: Math.max(0, view.total - left) };
}

export function selectionWithout(state: MaildropState, leaving: ReadonlySet<MessageKey>) {
  const { selection } = state;
  const { keys, anchor, awaited } = selection;
  const kept = new Set([...keys].filter((key) => !leaving.has(key)));
  if (kept.size === keys.size && (anchor === null || !leaving.has(anchor))) return selection;
  if (kept.size === 0 && awaited === undefined) return NO_SELECTION;
  const isLeaving = anchor !== null && leaving.has(anchor);
  return { ...selection, keys: kept, anchor: isLeaving ? null : anchor };
}

/**
 * The row to stand on when `leaving` are gone: the next one that stays, else the one before.
 * Unchanged when the cursor stays.
 */
export function cursorWithout(
  state: MaildropState,
  view: ListName,
  leaving: ReadonlySet<MessageKey>,
): MessageKey | null {
  if (state.cursor === null || !leaving.has(state.cursor)) return state.cursor;
  const { rows } = state.views[view];
  const from = rows.indexOf(state.cursor);
  const stays = (key: MessageKey | undefined) => key !== undefined && !leaving.has(key);
  return (
    rows.slice(from + 1).find(stays) ?? rows.slice(0, Math.max(0, from)).findLast(stays) ?? null
  );
}

/**
 * Puts a row back where it stood: before the row that followed it, or before what followed that
 * one if it left too.
 */
export function withRowBack(
  state: MaildropState,
  key: MessageKey,
  stands: Readonly<Partial<Record<OwnView, Stand>>>,
): MaildropState {
  const views = { ...state.views };
  for (const view of OWN_VIEWS) {
    const stand = stands[view];
    const shown = views[view];
    if (shown.rows.includes(key)) continue;
    if (shown.total === null || stand === undefined) {
      if (belongsTo(state, key, view)) views[view] = { ...shown, stale: true };
      continue;
    }
    const index = Math.min(placeFor(state, view, stand), shown.rows.length);
    const rows = shown.rows.toSpliced(index, 0, key);
    views[view] = { ...shown, rows, total: shown.total + 1 };
  }
  const back = withStale({ ...state, views }, 'found');
  return withView(back, 'deleted', withoutKeys(back.views.deleted, new Set([key])));
}

function placeFor(state: MaildropState, view: OwnView, stand: Stand): number {
  const { rows } = state.views[view];
  const next = firstStaying(state, view, stand.next);
  if (next === null) return rows.length;
  const index = next === undefined ? -1 : rows.indexOf(next);
  return index < 0 ? stand.index : index;
}

/** Rows that will not return: those before them are followed by what followed them. */
export function withoutStands(state: MaildropState, keys: readonly MessageKey[]): MaildropState {
  const deletions = new Map(state.deletions);
  for (const key of keys) deletions.delete(key);
  if (deletions.size === state.deletions.size) return state;
  for (const [key, deletion] of deletions) {
    const stands = { ...deletion.stands };
    for (const view of OWN_VIEWS) {
      const stand = stands[view];
      let next = stand?.next;
      while (typeof next === 'string' && !deletions.has(next) && state.deletions.has(next))
        next = state.deletions.get(next)?.stands[view]?.next;
      if (stand !== undefined && next !== stand.next) stands[view] = { ...stand, next };
    }
    deletions.set(key, { ...deletion, stands });
  }
  return { ...state, deletions };
}

/** Only the server knows where a row goes that left before this page saw it. */
function belongsTo(state: MaildropState, key: MessageKey, view: OwnView): boolean {
  const envelope = state.envelopes.get(key);
  return envelope === undefined ? view === 'inbox' : belongs(envelope, view);
}

/** Whether a new message belongs into a view. */
export function belongs(envelope: Envelope, view: OwnView): boolean {
  if (view === 'unread') return !envelope.read;
  if (view === 'starred') return envelope.starred;
  if (view === 'attachments') return envelope.attachments;
  return true;
}

/**
 * Where a new row goes among those that are loaded, newest first. Null when that place lies in a
 * gap: then only the server can tell.
 */
export function placeByDate(
  state: MaildropState,
  view: OwnView,
  envelope: Envelope,
): number | null {
  const { rows, total } = state.views[view];
  const date = envelope.date ?? '';
  for (const [index, key] of rows.entries()) {
    if (key === undefined) return null;
    const other = state.envelopes.get(key)?.date ?? '';
    if (other <= date) return index;
  }
  return rows.length === (total ?? 0) ? rows.length : null;
}

/** Where a row stood, and where it stands now. */
export interface HeldRow {
  readonly was: number;
  readonly is: number;
}

/**
 * The first row from `first` on that is still there, to hold it where it is seen. Null where none of
 * what was loaded there is left.
 */
export function heldRow(
  before: ViewRows['rows'],
  after: ViewRows['rows'],
  first: number,
): HeldRow | null {
  const top = Math.max(0, first);
  // As it is nearly always: other rows came, far below.
  if (before[top] !== undefined && before[top] === after[top]) return { was: top, is: top };
  const places = new Map(after.map((key, index) => [key, index]));
  for (let index = top; index < before.length; index += 1) {
    const key = before[index];
    if (key === undefined) return null;
    const now = places.get(key);
    if (now !== undefined) return { was: index, is: now };
  }
  return null;
}
