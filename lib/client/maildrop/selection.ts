/** Which rows are selected: one, a range, all, none. */
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import { rowEnvelope } from './conversations.ts';
import { loadedKeys } from './pages.ts';
import { type ListName, listOf, type MaildropState, NO_SELECTION } from './state.ts';

/** Selects or unselects one row, and begins ranges there. */
export function toggle(state: MaildropState, key: MessageKey): MaildropState {
  const keys = new Set(state.selection.keys);
  if (!keys.delete(key)) keys.add(key);
  return { ...state, selection: { keys, anchor: key }, cursor: key };
}

/** Selects everything from where the last selection began up to `key`. */
export function selectRange(state: MaildropState, view: ListName, key: MessageKey): MaildropState {
  const { rows } = state.views[view];
  const from = rows.indexOf(state.selection.anchor ?? state.cursor ?? key);
  const to = rows.indexOf(key);
  if (from < 0 || to < 0) return toggle(state, key);
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  const keys = new Set(state.selection.keys);
  for (const each of range) if (each !== undefined) keys.add(each);
  return { ...state, selection: { keys, anchor: rows[from] ?? key }, cursor: key };
}

/** Selects all rows that are loaded. */
export function selectLoaded(state: MaildropState, view: ListName): MaildropState {
  const keys = new Set(loadedKeys(state, view));
  return { ...state, selection: { keys, anchor: state.cursor } };
}

/** Selects the rows that are loaded and like this. */
export function selectWhere(
  state: MaildropState,
  is: (envelope: Envelope) => boolean,
): MaildropState {
  const keys = loadedKeys(state, listOf(state.asked)).filter((key) => {
    const envelope = rowEnvelope(state, key);
    return envelope !== undefined && is(envelope);
  });
  return { ...state, selection: { keys: new Set(keys), anchor: state.cursor } };
}

/** Selects these, loaded or not, but for what left meanwhile. */
export function selectAllOf(state: MaildropState, all: readonly MessageKey[]): MaildropState {
  const isDeleted = state.asked.view === 'deleted';
  const keys = new Set(all.filter((key) => isDeleted || !state.deletions.has(key)));
  return { ...state, selection: { keys, anchor: state.cursor } };
}

export function selectNone(state: MaildropState): MaildropState {
  return { ...state, selection: NO_SELECTION };
}
