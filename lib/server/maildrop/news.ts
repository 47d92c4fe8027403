/** Tells the open tabs what happened, in the words of lib/contract/events. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessagesEvent } from '@/lib/contract/events';
import type { MaildropView } from '@/lib/contract/session';
import type { EnvelopeRecord } from '@/lib/server/store/contract';
import type { Contents, ListingChange } from './contents.ts';
import type { Envelopes } from './envelopes.ts';
import { NEWS_ROWS, PAGE_WAIT } from './limits.ts';
import type { Listeners } from './listeners.ts';
import type { Row } from './order.ts';

/** What it needs from outside. */
export interface NewsOptions {
  readonly account: string;
  readonly contents: Contents;
  readonly envelopes: Envelopes;
  readonly listeners: Listeners;
  readonly view: () => MaildropView;
}

export class News {
  readonly #options: NewsOptions;
  /** Rows that went out blank, because their envelope had not come yet. */
  readonly #blank = new Set<MessageKey>();
  #announced: Promise<void> = Promise.resolve();
  /** The latest listing that was told. */
  #told = 0;

  constructor(options: NewsOptions) {
    this.#options = options;
  }

  /** Resolves when the last listing's changes have been told. */
  get announced(): Promise<void> {
    return this.#announced;
  }

  /** The session's state or the counts are others now. */
  stateChanged(): void {
    const { account, listeners, view } = this.#options;
    if (listeners.size > 0) listeners.tell('maildrop', { account, maildrop: view() });
  }

  /** These rows went to a tab. */
  showed(rows: readonly Row[]): void {
    for (const { key } of rows) {
      if (!this.#options.contents.record(key)) this.#blank.add(key);
    }
  }

  /** These envelopes are known now. */
  learned(records: readonly EnvelopeRecord[]): void {
    const keys = records.map(({ key }) => key);
    const filled = keys.filter((key) => this.#blank.delete(key));
    const reordered = this.#options.contents.reorderIfDue();
    if (filled.length > 0 || reordered) this.#tell({ changed: filled, reordered });
  }

  /** Flags, preview or attachment hint of these rows are others now. */
  rowsChanged(keys: readonly MessageKey[]): void {
    this.#tell({ changed: keys });
    this.stateChanged();
  }

  /** Messages of old have these names now, with their flags. */
  renamed(keys: readonly MessageKey[]): void {
    if (keys.length <= NEWS_ROWS) this.#tell({ changed: keys });
    else this.#tell({ reordered: true });
    this.stateChanged();
  }

  /** Rows left the list for a deletion, or came back from one to where they had been. */
  rowsHidden(how: 'left' | 'returned'): void {
    this.#tell({ reordered: how === 'returned' });
    this.stateChanged();
  }

  /** A new listing differs from the one before: told once the new rows' envelopes are here. */
  announce(change: ListingChange): void {
    const isEmpty = change.new.length === 0 && change.gone.length === 0;
    if (isEmpty) this.stateChanged();
    else this.#announced = this.#announceWhole(change);
  }

  async #announceWhole(change: ListingChange): Promise<void> {
    const { contents, envelopes } = this.#options;
    const { listing } = contents;
    const newest = change.new.slice(-NEWS_ROWS).reverse();
    const rows = newest.flatMap((key) => contents.row(key) ?? []);
    await envelopes.ensure(rows, PAGE_WAIT);
    this.showed(rows);
    const reordered = newest.length < change.new.length || !contents.onTop(newest);
    this.#told = Math.max(this.#told, listing);
    this.#tell({ new: newest, gone: change.gone, reordered });
    this.stateChanged();
  }

  #tell(what: {
    new?: readonly MessageKey[];
    gone?: readonly MessageKey[];
    changed?: readonly MessageKey[];
    reordered?: boolean;
  }): void {
    const { account, contents, listeners } = this.#options;
    if (listeners.size === 0) return;
    const event: MessagesEvent = {
      account,
      new: contents.envelopes(what.new ?? []),
      gone: [...(what.gone ?? [])],
      changed: contents.envelopes(what.changed ?? []),
      reordered: what.reordered ?? false,
      total: contents.counts().messages,
      listing: this.#told,
    };
    listeners.tell('messages', event);
  }
}
