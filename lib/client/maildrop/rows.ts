/** Rows leave a view and return to it: the sparse order of keys, kept right while others change. */

import { VIEWS } from '@/lib/client/place';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import type { View } from '@/lib/contract/messages';
import { type MaildropState, NO_SELECTION, type Stand, type ViewRows } from './state.ts';

/** Where each of `keys` stands, in every view that shows it. */
export function standsOf(
  state: MaildropState,
  keys: readonly MessageKey[],
): Map<MessageKey, Partial<Record<View, Stand>>> {
  const wanted = new Set(keys);
  const stands = new Map<MessageKey, Partial<Record<View, Stand>>>();
  for (const key of keys) stands.set(key, {});
  for (const view of VIEWS) {
    const { rows } = state.views[view];
    rows.forEach((key, index) => {
      if (key === undefined || !wanted.has(key)) return;
      const known = stands.get(key);
      if (known !== undefined) known[view] = { next: rows[index + 1] ?? null, index };
    });
  }
  return stands;
}

/** Takes rows out of every view, the selection and from under the cursor. */
export function withoutRows(state: MaildropState, keys: readonly MessageKey[]): MaildropState {
  const leaving = new Set(keys);
  const views = { ...state.views };
  for (const view of VIEWS) views[view] = withoutKeys(views[view], leaving);
  return { ...state, views, selection: selectionWithout(state, leaving) };
}

function withoutKeys(view: ViewRows, leaving: ReadonlySet<MessageKey>): ViewRows {
  const rows = view.rows.filter((key) => key === undefined || !leaving.has(key));
  const left = view.rows.length - rows.length;
  if (left === 0) return view;
  return { ...view, rows, total: view.total === null ? null : Math.max(0, view.total - left) };
}

function selectionWithout(state: MaildropState, leaving: ReadonlySet<MessageKey>) {
  const { keys, anchor } = state.selection;
  const kept = new Set([...keys].filter((key) => !leaving.has(key)));
  if (kept.size === keys.size && (anchor === null || !leaving.has(anchor))) return state.selection;
  if (kept.size === 0) return NO_SELECTION;
  return { keys: kept, anchor: anchor !== null && leaving.has(anchor) ? null : anchor };
}

/**
 * The row to stand on when `leaving` are gone: the next one that stays, else the one before.
 * Unchanged when the cursor stays.
 */
export function cursorWithout(
  state: MaildropState,
  view: View,
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
  stands: Readonly<Partial<Record<View, Stand>>>,
): MaildropState {
  const views = { ...state.views };
  for (const view of VIEWS) {
    const stand = stands[view];
    const shown = views[view];
    if (stand === undefined || shown.total === null || shown.rows.includes(key)) continue;
    const index = Math.min(placeFor(state, view, stand), shown.rows.length);
    const rows = shown.rows.toSpliced(index, 0, key);
    views[view] = { ...shown, rows, total: shown.total + 1 };
  }
  return { ...state, views };
}

function placeFor(state: MaildropState, view: View, stand: Stand): number {
  const { rows } = state.views[view];
  const seen = new Set<MessageKey>();
  for (let next = stand.next; next !== null && !seen.has(next); ) {
    const index = rows.indexOf(next);
    if (index >= 0) return index;
    seen.add(next);
    next = state.deletions.get(next)?.stands[view]?.next ?? null;
  }
  return stand.index;
}

/** Whether a new message belongs into a view. */
export function belongs(envelope: Envelope, view: View): boolean {
  if (view === 'unread') return !envelope.read;
  if (view === 'starred') return envelope.starred;
  if (view === 'attachments') return envelope.attachments;
  return true;
}

/**
 * Where a new row goes among those that are loaded, newest first. Null when that place lies in a
 * gap: then only the server can tell.
 */
export function placeByDate(state: MaildropState, view: View, envelope: Envelope): number | null {
  const { rows, total } = state.views[view];
  const date = envelope.date ?? '';
  for (const [index, key] of rows.entries()) {
    if (key === undefined) return null;
    const other = state.envelopes.get(key)?.date ?? '';
    if (other <= date) return index;
  }
  return rows.length === (total ?? 0) ? rows.length : null;
}
