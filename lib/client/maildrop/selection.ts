/** Which rows are selected: one, a range, all, none. */
import type { MessageKey } from '@/lib/contract/envelope';
import { loadedKeys } from './pages.ts';
import { type ListName, type MaildropState, NO_SELECTION } from './state.ts';

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

export function selectNone(state: MaildropState): MaildropState {
  return { ...state, selection: NO_SELECTION };
}
