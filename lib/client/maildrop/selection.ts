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

/** The rows from one to the other, in either direction; undefined stands for what is not there. */
export function between<Row>(rows: readonly Row[], one: Row, other: Row): (Row | undefined)[] {
  const [from, to] = [rows.indexOf(one), rows.indexOf(other)];
  if (from < 0 || to < 0) return [undefined, other];
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** Selects everything from where the last selection began up to `key`, as far as it is loaded. */
export function selectRange(
  state: MaildropState,
  view: ListName,
  key: MessageKey,
): { state: MaildropState; extent: 'whole' | 'in-part' } {
  const from = state.selection.anchor ?? state.cursor ?? key;
  const range = between(state.views[view].rows, from, key);
  const keys = new Set(state.selection.keys);
  for (const each of range) if (each !== undefined) keys.add(each);
  return {
    state: { ...state, selection: { keys, anchor: from }, cursor: key },
    extent: range.includes(undefined) ? 'in-part' : 'whole',
  };
}

/** Selects all rows that are loaded. */
export function selectLoaded(state: MaildropState, view: ListName): MaildropState {
  const keys = new Set(loadedKeys(state, view));
  return { ...state, selection: { keys, anchor: state.cursor } };
}

export function selectNone(state: MaildropState): MaildropState {
  return { ...state, selection: NO_SELECTION };
}
