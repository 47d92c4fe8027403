/** Every key and what it does: Gmail's set for what exists, and the list keys of any mail program. */
import type { PlainId } from '@/lib/words/say';

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
  readonly words: PlainId;
  readonly group: 'moving' | 'acting' | 'selecting' | 'going';
  readonly scope: 'list' | 'anywhere';
}

const anywhere = (
  group: Shortcut['group'],
  action: Action,
  keys: readonly string[],
  words: PlainId,
): Shortcut => ({ keys, action, words, group, scope: 'anywhere' });

const list = (
  group: Shortcut['group'],
  action: Action,
  keys: readonly string[],
  words: PlainId,
): Shortcut => ({ keys, action, words, group, scope: 'list' });

/** In the order in which the sheet shows them. */
export const SHORTCUTS: readonly Shortcut[] = [
  anywhere('moving', 'older', ['j'], 'keys.older-message'),
  anywhere('moving', 'newer', ['k'], 'keys.newer-message'),
  list('moving', 'older', ['ArrowDown'], 'keys.next-row'),
  list('moving', 'newer', ['ArrowUp'], 'keys.previous-row'),
  list('moving', 'first', ['Home'], 'keys.first-message'),
  list('moving', 'last', ['End'], 'keys.last-message'),
  list('moving', 'page-down', ['PageDown'], 'keys.one-screen-down'),
  list('moving', 'page-up', ['PageUp'], 'keys.one-screen-up'),
  anywhere('moving', 'open', ['o'], 'keys.open'),
  list('moving', 'open', ['Enter'], 'keys.open'),
  anywhere('moving', 'next-in-conversation', ['n'], 'keys.next-in-conversation'),
  anywhere('moving', 'previous-in-conversation', ['p'], 'keys.previous-in-conversation'),
  anywhere('moving', 'back', ['u', 'Escape'], 'keys.back-to-the-list'),
  anywhere('acting', 'write', ['c'], 'keys.new-message'),
  anywhere('acting', 'reply', ['r'], 'keys.reply'),
  anywhere('acting', 'reply-all', ['a'], 'keys.reply-to-all'),
  anywhere('acting', 'reply-list', ['Shift+l'], 'keys.reply-to-list'),
  anywhere('acting', 'forward', ['f'], 'keys.forward'),
  anywhere('acting', 'forward-whole', ['Shift+f'], 'keys.forward-as-attachment'),
  anywhere('acting', 'delete', ['#', 'Delete'], 'keys.delete'),
  anywhere('acting', 'undo', ['z'], 'keys.undo'),
  anywhere('acting', 'star', ['s'], 'keys.star-or-unstar'),
  anywhere('acting', 'mark-read', ['Shift+i'], 'keys.mark-as-read'),
  anywhere('acting', 'mark-unread', ['Shift+u'], 'keys.mark-as-unread'),
  anywhere('acting', 'check', ['Shift+n'], 'keys.check-for-new-mail'),
  anywhere('acting', 'more', ['.'], 'keys.more-actions'),
  anywhere('acting', 'as-text', ['v'], 'keys.as-text'),
  anywhere('acting', 'pictures', ['Shift+c'], 'keys.pictures'),
  anywhere('acting', 'header', ['h'], 'reader.headers'),
  anywhere('acting', 'download', ['Shift+d'], 'reader.download'),
  anywhere('selecting', 'select', ['x'], 'keys.select-or-unselect'),
  list('selecting', 'select', ['Space'], 'keys.select-or-unselect'),
  anywhere('selecting', 'select-all', ['* a'], 'keys.select-all'),
  list('selecting', 'select-all', ['Ctrl+a'], 'keys.select-all'),
  anywhere('selecting', 'select-none', ['* n'], 'keys.select-none'),
  anywhere('selecting', 'select-read', ['* r'], 'keys.select-read'),
  anywhere('selecting', 'select-unread', ['* u'], 'keys.select-unread'),
  anywhere('selecting', 'select-starred', ['* s'], 'keys.select-starred'),
  anywhere('going', 'go-inbox', ['g i'], 'keys.inbox'),
  anywhere('going', 'go-unread', ['g u'], 'keys.unread'),
  anywhere('going', 'go-starred', ['g s'], 'keys.starred'),
  anywhere('going', 'go-attachments', ['g a'], 'keys.with-attachments'),
  anywhere('going', 'go-deleted', ['g #'], 'keys.deleted'),
  anywhere('going', 'go-drafts', ['g d'], 'keys.drafts'),
  anywhere('going', 'go-outbox', ['g o'], 'keys.outbox'),
  anywhere('going', 'go-sent', ['g t'], 'keys.sent'),
  anywhere('going', 'go-imported', ['g m'], 'keys.imported'),
  anywhere('going', 'search', ['/'], 'keys.search'),
  anywhere('going', 'palette', ['Ctrl+k'], 'keys.do-or-find-anything'),
  anywhere('going', 'help', ['?'], 'keys.this-sheet'),
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
 * nothing; a sign like "#" is itself wherever the keyboard keeps it.
 */
export function chordOf(stroke: Stroke): string {
  const named = meaningOf(stroke);
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
