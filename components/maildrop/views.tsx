/** The views of a maildrop: their names, pictures and what they say when they are empty. */
import { Inbox, type LucideIcon, MailOpen, Paperclip, Star, Trash2 } from 'lucide-react';
import type { Sort, View } from '@/lib/contract/messages';

export interface ViewWords {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly emptyTitle: string;
  readonly emptyWords: string;
}

export const VIEW_WORDS: Readonly<Record<View, ViewWords>> = {
  inbox: {
    name: 'Inbox',
    icon: Inbox,
    keys: 'g i',
    emptyTitle: 'Nothing here',
    emptyWords: 'The mailbox on the server is empty. New mail appears by itself.',
  },
  unread: {
    name: 'Unread',
    icon: MailOpen,
    keys: 'g u',
    emptyTitle: 'All read',
    emptyWords: 'There is no message that you have not opened.',
  },
  starred: {
    name: 'Starred',
    icon: Star,
    keys: 'g s',
    emptyTitle: 'No stars yet',
    emptyWords: 'Star a message with the key S to find it here again.',
  },
  attachments: {
    name: 'With attachments',
    icon: Paperclip,
    keys: 'g a',
    emptyTitle: 'No attachments',
    emptyWords: 'Messages that carry files are listed here.',
  },
  deleted: {
    name: 'Deleted',
    icon: Trash2,
    keys: 'g d',
    emptyTitle: 'Nothing is waiting',
    emptyWords:
      'What you delete waits here until it is removed from the mail server. Then it is gone for good.',
  },
};

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  sender: 'Sender',
  subject: 'Subject',
  largest: 'Largest first',
  smallest: 'Smallest first',
};
