/** The views of a maildrop: their names, pictures and what they say when they are empty. */
import {
  FileText,
  Inbox,
  type LucideIcon,
  MailOpen,
  PackageOpen,
  Paperclip,
  Send,
  SendHorizontal,
  Star,
  Trash2,
} from 'lucide-react';
import type { ListView, Sort } from '@/lib/contract/messages';
import type { PlainId } from '@/lib/words/say';

export interface ViewWords {
  readonly name: PlainId;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly emptyTitle: PlainId;
  readonly emptyWords: PlainId;
}

export const VIEW_WORDS: Readonly<Record<ListView, ViewWords>> = {
  inbox: {
    name: 'view.inbox',
    icon: Inbox,
    keys: 'g i',
    emptyTitle: 'view.inbox.empty',
    emptyWords: 'view.inbox.empty-words',
  },
  unread: {
    name: 'view.unread',
    icon: MailOpen,
    keys: 'g u',
    emptyTitle: 'view.unread.empty',
    emptyWords: 'view.unread.empty-words',
  },
  starred: {
    name: 'view.starred',
    icon: Star,
    keys: 'g s',
    emptyTitle: 'view.starred.empty',
    emptyWords: 'view.starred.empty-words',
  },
  attachments: {
    name: 'view.attachments',
    icon: Paperclip,
    keys: 'g a',
    emptyTitle: 'view.attachments.empty',
    emptyWords: 'view.attachments.empty-words',
  },
  deleted: {
    name: 'view.deleted',
    icon: Trash2,
    keys: 'g #',
    emptyTitle: 'view.deleted.empty',
    emptyWords: 'view.deleted.empty-words',
  },
  drafts: {
    name: 'view.drafts',
    icon: FileText,
    keys: 'g d',
    emptyTitle: 'view.drafts.empty',
    emptyWords: 'view.drafts.empty-words',
  },
  outbox: {
    name: 'view.outbox',
    icon: SendHorizontal,
    keys: 'g o',
    emptyTitle: 'view.outbox.empty',
    emptyWords: 'view.outbox.empty-words',
  },
  sent: {
    name: 'view.sent',
    icon: Send,
    keys: 'g t',
    emptyTitle: 'view.sent.empty',
    emptyWords: 'view.sent.empty-words',
  },
  imported: {
    name: 'view.imported',
    icon: PackageOpen,
    keys: 'g m',
    emptyTitle: 'view.imported.empty',
    emptyWords: 'view.imported.empty-words',
  },
};

export const SORT_WORDS: Readonly<Record<Sort, PlainId>> = {
  newest: 'sort.newest',
  oldest: 'sort.oldest',
  sender: 'sort.sender',
  subject: 'sort.subject',
  largest: 'sort.largest',
  smallest: 'sort.smallest',
};
