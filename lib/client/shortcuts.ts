/** Every key and what it does: Gmail's set for what exists, and the list keys of any mail program. */

export type Action =
  | 'older'
  | 'newer'
  | 'first'
  | 'last'
  | 'page-down'
  | 'page-up'
  | 'open'
  | 'back'
  | 'select'
  | 'select-all'
  | 'select-none'
  | 'select-read'
  | 'select-unread'
  | 'select-starred'
  | 'write'
  | 'reply'
  | 'reply-all'
  | 'forward'
  | 'star'
  | 'delete'
  | 'mark-read'
  | 'mark-unread'
  | 'undo'
  | 'check'
  | 'go-inbox'
  | 'go-unread'
  | 'go-starred'
  | 'go-attachments'
  | 'go-deleted'
  | 'search'
  | 'palette'
  | 'more'
  | 'help';

/**
 * `list`: only while the list, or nothing, has the focus, since the key means something else on a
 * button or in a message. `anywhere`: always but in text fields and open dialogs.
 */
export interface Shortcut {
  /** Chords like "j", "Shift+i", "Ctrl+a"; two chords with a space are typed one after the other. */
  readonly keys: readonly string[];
  readonly action: Action;
  readonly words: string;
  readonly group: 'Moving' | 'Acting' | 'Selecting' | 'Going';
  readonly scope: 'list' | 'anywhere';
}

const anywhere = (
  group: Shortcut['group'],
  action: Action,
  keys: readonly string[],
  words: string,
): Shortcut => ({ keys, action, words, group, scope: 'anywhere' });

const list = (
  group: Shortcut['group'],
  action: Action,
  keys: readonly string[],
  words: string,
): Shortcut => ({ keys, action, words, group, scope: 'list' });

/** In the order in which the sheet shows them. */
export const SHORTCUTS: readonly Shortcut[] = [
  anywhere('Moving', 'older', ['j'], 'Older message'),
  anywhere('Moving', 'newer', ['k'], 'Newer message'),
  list('Moving', 'older', ['ArrowDown'], 'Next row'),
  list('Moving', 'newer', ['ArrowUp'], 'Previous row'),
  list('Moving', 'first', ['Home'], 'First message'),
  list('Moving', 'last', ['End'], 'Last message'),
  list('Moving', 'page-down', ['PageDown'], 'One screen down'),
  list('Moving', 'page-up', ['PageUp'], 'One screen up'),
  anywhere('Moving', 'open', ['o'], 'Open'),
  list('Moving', 'open', ['Enter'], 'Open'),
  anywhere('Moving', 'back', ['u', 'Escape'], 'Back to the list'),
  anywhere('Acting', 'write', ['c'], 'New message'),
  anywhere('Acting', 'reply', ['r'], 'Reply'),
  anywhere('Acting', 'reply-all', ['a'], 'Reply to all'),
  anywhere('Acting', 'forward', ['f'], 'Forward'),
  anywhere('Acting', 'delete', ['#', 'Delete'], 'Delete'),
  anywhere('Acting', 'undo', ['z'], 'Undo'),
  anywhere('Acting', 'star', ['s'], 'Star or unstar'),
  anywhere('Acting', 'mark-read', ['Shift+i'], 'Mark as read'),
  anywhere('Acting', 'mark-unread', ['Shift+u'], 'Mark as unread'),
  anywhere('Acting', 'check', ['Shift+n'], 'Check for new mail'),
  anywhere('Acting', 'more', ['.'], 'More actions'),
  anywhere('Selecting', 'select', ['x'], 'Select or unselect'),
  list('Selecting', 'select', ['Space'], 'Select or unselect'),
  anywhere('Selecting', 'select-all', ['* a'], 'Select all'),
  list('Selecting', 'select-all', ['Ctrl+a'], 'Select all'),
  anywhere('Selecting', 'select-none', ['* n'], 'Select none'),
  anywhere('Selecting', 'select-read', ['* r'], 'Select read'),
  anywhere('Selecting', 'select-unread', ['* u'], 'Select unread'),
  anywhere('Selecting', 'select-starred', ['* s'], 'Select starred'),
  anywhere('Going', 'go-inbox', ['g i'], 'Inbox'),
  anywhere('Going', 'go-unread', ['g u'], 'Unread'),
  anywhere('Going', 'go-starred', ['g s'], 'Starred'),
  anywhere('Going', 'go-attachments', ['g a'], 'With attachments'),
  anywhere('Going', 'go-deleted', ['g #'], 'Deleted'),
  anywhere('Going', 'search', ['/'], 'Search'),
  anywhere('Going', 'palette', ['Ctrl+k'], 'Do or find anything'),
  anywhere('Going', 'help', ['?'], 'This sheet'),
];

/** What matters of a KeyboardEvent. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * A stroke in the words of `keys`. A letter's case is Shift's alone, so that Caps Lock changes
 * nothing; a sign like "#" is itself wherever the keyboard keeps it.
 */
export function chordOf(stroke: Stroke): string {
  const named = stroke.key === ' ' ? 'Space' : stroke.key;
  const letter = /^[a-z]$/i.test(named);
  const shift = stroke.shiftKey && (letter || named.length > 1) ? 'Shift+' : '';
  const control = stroke.ctrlKey || stroke.metaKey ? 'Ctrl+' : '';
  const alt = stroke.altKey && named.length > 1 ? 'Alt+' : '';
  return `${control}${alt}${shift}${letter ? named.toLowerCase() : named}`;
}

/** Nothing; a first chord that waits for its second; or what to do. */
export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'action'; readonly action: Action };

/** Where a stroke falls. */
export interface Setting {
  /** A first key that waits for its second. */
  readonly prefix: string | null;
  /** `list` also when nothing has the focus; `text`: in a field that is written in. */
  readonly focus: 'list' | 'elsewhere' | 'text';
  /** Off: what a slip of the tongue or of a finger could press does nothing (WCAG 2.1.4). */
  readonly singles: 'on' | 'off';
}

/** Looks a stroke up. */
export function match(stroke: Stroke, { prefix, focus, singles }: Setting): Match {
  const chord = chordOf(stroke);
  const typed = prefix === null ? chord : `${prefix} ${chord}`;
  const heard = (keys: string) => keys === typed && (singles === 'on' || !isSingle(keys));
  const open = SHORTCUTS.filter(({ scope, action }) =>
    focus === 'text' ? action === 'palette' : scope === 'anywhere' || focus === 'list',
  );
  const hit = open.find((each) => each.keys.some(heard));
  if (hit !== undefined) return { kind: 'action', action: hit.action };
  if (prefix !== null || singles === 'off') return { kind: 'none' };
  const begins = open.some((each) => each.keys.some((keys) => keys.startsWith(`${chord} `)));
  return begins ? { kind: 'prefix', prefix: chord } : { kind: 'none' };
}

/** Letters, digits and signs, with or without Shift, also one after the other. */
export function isSingle(keys: string): boolean {
  return /^(?:Shift\+)?.(?: .)?$/u.test(keys);
}
