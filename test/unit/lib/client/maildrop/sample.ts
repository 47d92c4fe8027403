/** Maildrops for the tests of the pages' state: named by letters, newest first. */
import { applyPage } from '@/lib/client/maildrop/pages';
import { INITIAL_STATE, type MaildropState } from '@/lib/client/maildrop/state';
import type { Envelope } from '@/lib/contract/envelope';
import type { View } from '@/lib/contract/messages';

/** A message named by one word; `hour` makes it newer. */
export function envelope(key: string, hour: number, more: Partial<Envelope> = {}): Envelope {
  return {
    key,
    uniqueId: key,
    from: [],
    to: [],
    subject: key,
    date: new Date(Date.UTC(2026, 10, 1, hour)).toISOString(),
    octets: 1,
    preview: '',
    attachments: false,
    read: true,
    starred: false,
    ...more,
  };
}

/** `keys` in this order from row `offset` on, of `total` rows. */
export function pageOf(keys: string, offset: number, total: number) {
  const messages = [...keys].map((key, index) => envelope(key, 500 - offset - index));
  return { messages, offset, cursor: null, total };
}

/** A view that is loaded whole: "abc" has three rows, a the newest. */
export function loaded(keys: string, view: View = 'inbox'): MaildropState {
  return applyPage(INITIAL_STATE, view, pageOf(keys, 0, keys.length));
}

/** The rows as letters, "." for one that is not loaded. */
export function rowsOf(state: MaildropState, view: View = 'inbox'): string {
  return state.views[view].rows.map((key) => key ?? '.').join('');
}
