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
  | 'next-in-conversation'
  | 'previous-in-conversation'
  | 'select'
  | 'select-all'
  | 'select-none'
  | 'select-read'
  | 'select-unread'
  | 'select-starred'
  | 'write'
  | 'reply'
  | 'reply-all'
  | 'reply-list'
  | 'forward'
  | 'forward-whole'
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
  | 'go-drafts'
  | 'go-outbox'
  | 'go-sent'
  | 'go-imported'
  | 'search'
  | 'palette'
  | 'more'
  | 'as-text'
  | 'header'
  | 'pictures'
  | 'download'
  | 'help';

/**
 * `list`: only while the list, or nothing, has the focus, since the key means something else on a
 * button or in a message. `anywhere`: always but in text fields and open dialogs.
 */
export interface Shortcut {
  /** Chords like "j", "Shift+i", "Ctrl+a"; two chords with a space are typed one after the other. */
  readonly keys: readonly string[];
  readonly action: Action;
  readonly scope: 'list' | 'anywhere';
}

const anywhere = (action: Action, ...keys: readonly string[]): Shortcut => ({
  keys,
  action,
  scope: 'anywhere',
});

const list = (action: Action, ...keys: readonly string[]): Shortcut => ({
  keys,
  action,
  scope: 'list',
});

/** In the order in which the sheet shows them. */
export const SHORTCUTS: readonly Shortcut[] = [
  anywhere('older', 'j'),
  anywhere('newer', 'k'),
  list('older', 'ArrowDown'),
  list('newer', 'ArrowUp'),
  list('first', 'Home'),
  list('last', 'End'),
  list('page-down', 'PageDown'),
  list('page-up', 'PageUp'),
  anywhere('open', 'o'),
  list('open', 'Enter'),
  anywhere('next-in-conversation', 'n'),
  anywhere('previous-in-conversation', 'p'),
  anywhere('back', 'u', 'Escape'),
  anywhere('write', 'c'),
  anywhere('reply', 'r'),
  anywhere('reply-all', 'a'),
  anywhere('reply-list', 'Shift+l'),
  anywhere('forward', 'f'),
  anywhere('forward-whole', 'Shift+f'),
  anywhere('delete', '#', 'Delete'),
  anywhere('undo', 'z'),
  anywhere('star', 's'),
  anywhere('mark-read', 'Shift+i'),
  anywhere('mark-unread', 'Shift+u'),
  anywhere('check', 'Shift+n'),
  anywhere('more', '.'),
  anywhere('as-text', 'v'),
  anywhere('pictures', 'Shift+c'),
  anywhere('header', 'h'),
  anywhere('download', 'Shift+d'),
  anywhere('select', 'x'),
  list('select', 'Space'),
  anywhere('select-all', '* a'),
  list('select-all', 'Ctrl+a'),
  anywhere('select-none', '* n'),
  anywhere('select-read', '* r'),
  anywhere('select-unread', '* u'),
  anywhere('select-starred', '* s'),
  anywhere('go-inbox', 'g i'),
  anywhere('go-unread', 'g u'),
  anywhere('go-starred', 'g s'),
  anywhere('go-attachments', 'g a'),
  anywhere('go-deleted', 'g #'),
  anywhere('go-drafts', 'g d'),
  anywhere('go-outbox', 'g o'),
  anywhere('go-sent', 'g t'),
  anywhere('go-imported', 'g m'),
  anywhere('search', '/'),
  anywhere('palette', 'Ctrl+k'),
  anywhere('help', '?'),
];

/** What matters of a KeyboardEvent. */
export interface Stroke {
  readonly key: string;
  /** Which key of the keyboard it is, whatever is printed there: "KeyJ". */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Only letters, and none of them Latin: Cyrillic, Greek, Hebrew, Arabic … */
const OTHER_SCRIPT = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}])+$/u;

/** What a key means; where another script is written, what stands there on a Latin keyboard. */
function meaningOf({ key, code, shiftKey }: Stroke): string {
  if (key === ' ') return 'Space';
  if (!OTHER_SCRIPT.test(key)) return key;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return code === 'Period' ? '.' : code.replace(/^Key(?=[A-Z]$)/, '');
}

/**
 * A stroke in the words of `keys`. A letter's case is Shift's alone, so that Caps Lock changes
 * nothing; a sign like "#" is itself wherever the keyboard keeps it, behind Alt, too.
 */
export function chordOf(stroke: Stroke): string {
  const named = meaningOf(stroke);
  const letter = /^[a-z]$/i.test(named);
  const isKey = letter || named.length > 1;
  const shift = stroke.shiftKey && isKey ? 'Shift+' : '';
  const control = stroke.ctrlKey || stroke.metaKey ? 'Ctrl+' : '';
  const alt = stroke.altKey && isKey ? 'Alt+' : '';
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
