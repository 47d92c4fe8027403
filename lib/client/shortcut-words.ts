/** What the keys do, in words, for those who look it up. */
import type { PlainId } from '@/lib/words/say';
import type { Action, Shortcut } from './shortcuts.ts';

export type Group = 'moving' | 'selecting' | 'acting' | 'going';

/** Where they stand on the sheet, and what is said there; some do the same by another name in the list. */
const DOINGS: Readonly<Record<Action, { group: Group; words: PlainId; inList?: PlainId }>> = {
  older: { group: 'moving', words: 'keys.older-message', inList: 'keys.next-row' },
  newer: { group: 'moving', words: 'keys.newer-message', inList: 'keys.previous-row' },
  first: { group: 'moving', words: 'keys.first-message' },
  last: { group: 'moving', words: 'keys.last-message' },
  'page-down': { group: 'moving', words: 'keys.one-screen-down' },
  'page-up': { group: 'moving', words: 'keys.one-screen-up' },
  open: { group: 'moving', words: 'keys.open' },
  'next-in-conversation': { group: 'moving', words: 'keys.next-in-conversation' },
  'previous-in-conversation': { group: 'moving', words: 'keys.previous-in-conversation' },
  back: { group: 'moving', words: 'keys.back-to-the-list' },
  write: { group: 'acting', words: 'keys.new-message' },
  reply: { group: 'acting', words: 'keys.reply' },
  'reply-all': { group: 'acting', words: 'keys.reply-to-all' },
  'reply-list': { group: 'acting', words: 'keys.reply-to-list' },
  forward: { group: 'acting', words: 'keys.forward' },
  'forward-whole': { group: 'acting', words: 'keys.forward-as-attachment' },
  delete: { group: 'acting', words: 'keys.delete' },
  undo: { group: 'acting', words: 'keys.undo' },
  star: { group: 'acting', words: 'keys.star-or-unstar' },
  'mark-read': { group: 'acting', words: 'keys.mark-as-read' },
  'mark-unread': { group: 'acting', words: 'keys.mark-as-unread' },
  check: { group: 'acting', words: 'keys.check-for-new-mail' },
  more: { group: 'acting', words: 'keys.more-actions' },
  'as-text': { group: 'acting', words: 'keys.as-text' },
  pictures: { group: 'acting', words: 'keys.pictures' },
  header: { group: 'acting', words: 'reader.headers' },
  download: { group: 'acting', words: 'reader.download' },
  select: { group: 'selecting', words: 'keys.select-or-unselect' },
  'select-all': { group: 'selecting', words: 'keys.select-all' },
  'select-none': { group: 'selecting', words: 'keys.select-none' },
  'select-read': { group: 'selecting', words: 'keys.select-read' },
  'select-unread': { group: 'selecting', words: 'keys.select-unread' },
  'select-starred': { group: 'selecting', words: 'keys.select-starred' },
  'go-inbox': { group: 'going', words: 'keys.inbox' },
  'go-unread': { group: 'going', words: 'keys.unread' },
  'go-starred': { group: 'going', words: 'keys.starred' },
  'go-attachments': { group: 'going', words: 'keys.with-attachments' },
  'go-deleted': { group: 'going', words: 'keys.deleted' },
  'go-drafts': { group: 'going', words: 'keys.drafts' },
  'go-outbox': { group: 'going', words: 'keys.outbox' },
  'go-sent': { group: 'going', words: 'keys.sent' },
  'go-imported': { group: 'going', words: 'keys.imported' },
  search: { group: 'going', words: 'keys.search' },
  palette: { group: 'going', words: 'keys.do-or-find-anything' },
  help: { group: 'going', words: 'keys.this-sheet' },
};

/** What a shortcut does. */
export function doingOf({ action, scope }: Shortcut): { group: Group; words: PlainId } {
  const { group, words, inList = words } = DOINGS[action];
  return { group, words: scope === 'list' ? inList : words };
}
