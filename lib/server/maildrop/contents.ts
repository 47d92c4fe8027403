/** What is known of a maildrop without asking: rows, envelopes, flags, in the list's order. */
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import type { Grouping, Sort, View } from '@/lib/contract/messages';
import { Search, type Searched } from '@/lib/server/search/search';
import type { EnvelopeRecord, FlagRecord } from '@/lib/server/store/contract';
import { Arrivals } from './arrivals.ts';
import { Conversations, type Grouped } from './conversations.ts';
import { envelopeOf } from './envelope-view.ts';
import type { Named } from './identity.ts';
import { COMPARED_MESSAGES, GONE_KEPT } from './limits.ts';
import { asRows, inOrder, isReordered, type OrderBy, type Row } from './order.ts';
import { Orders } from './orders.ts';
import { cutPage, type RowPage, type Wanted } from './page.ts';

/** What a fresh listing changed. */
export interface ListingChange {
  readonly new: readonly MessageKey[];
  readonly gone: readonly MessageKey[];
}

/** Counts of what the list shows. */
export interface Counts {
  readonly messages: number;
  readonly octets: number;
  readonly unread: number;
}

/** What of a view is asked for: what is searched in it, and in which order. */
export interface Asked extends Searched {
  readonly sort?: Sort | undefined;
}

const NO_FLAGS = { read: false, starred: false };

export class Contents {
  #rows: readonly Row[] = [];
  #byKey = new Map<MessageKey, Row>();
  #order: readonly Row[] = [];
  #orderBy: OrderBy = 'arrival';
  readonly #envelopes = new Map<MessageKey, EnvelopeRecord>();
  readonly #flags = new Map<MessageKey, FlagRecord>();
  /** Names of messages that left while this process ran, the oldest first. */
  readonly #gone = new Set<MessageKey>();
  readonly #arrivals = new Arrivals();
  readonly #search = new Search<Row>(this);
  readonly #conversations = new Conversations((key) => this.#envelopes.get(key));
  readonly #orders = new Orders((sort, key) => this.#search.nameFor(sort, key));
  readonly #hidden: (key: MessageKey) => boolean;
  readonly #now: () => number;

  /** @param hidden whether a deletion keeps the row out of the list */
  constructor(hidden: (key: MessageKey) => boolean, now: () => number) {
    this.#hidden = hidden;
    this.#now = now;
  }

  /** The latest listing; see MessagePage. */
  get listing(): number {
    return this.#arrivals.listing;
  }

  /** Whether whoever knows that listing may know the message. */
  isKnown(key: MessageKey, listing: number): boolean {
    return this.#arrivals.isKnown(key, listing);
  }

  /** Fills in what was kept on disk. */
  remember(envelopes: readonly EnvelopeRecord[], flags: readonly FlagRecord[]): void {
    for (const record of envelopes) this.#envelopes.set(record.key, record);
    for (const record of flags) this.#flags.set(record.key, record);
  }

  /** Takes over a fresh listing. */
  takeListing(messages: readonly Named[]): ListingChange {
    const before = this.#byKey;
    const rows = asRows(messages, before);
    const isSame = (row: Row, index: number) => row === this.#rows[index];
    if (rows.length === this.#rows.length && rows.every(isSame)) return { new: [], gone: [] };
    this.#rows = rows;
    this.#byKey = new Map(this.#rows.map((row) => [row.key, row]));
    this.reorder();
    const gone = [...before.keys()].filter((key) => !this.#byKey.has(key));
    this.#noteGone(gone);
    const fresh = [...this.#byKey.keys()].filter((key) => !before.has(key));
    // Those of a process before this one are known by what was kept of them.
    this.#arrivals.listed(fresh.filter((key) => !this.#envelopes.has(key)));
    return { new: fresh, gone };
  }

  /** Takes over envelopes; the order changes only by `reorder`. */
  learn(records: readonly EnvelopeRecord[]): void {
    this.#orders.learned(records.map(({ key }) => key));
    this.#search.learned();
    this.#conversations.learned();
    for (const record of records) this.#envelopes.set(record.key, record);
  }

  setFlags(records: readonly FlagRecord[]): void {
    for (const record of records) this.#flags.set(record.key, record);
  }

  /** Takes messages out that a job removed; the next listing will say the same. */
  drop(keys: readonly MessageKey[]): void {
    const gone = new Set(keys);
    this.#rows = this.#rows.filter(({ key }) => !gone.has(key));
    for (const key of gone) this.#byKey.delete(key);
    this.#order = this.#order.filter(({ key }) => !gone.has(key));
    this.#noteGone(keys);
  }

  /** Forgets what was kept of messages that are gone. */
  forget(keys: readonly MessageKey[]): void {
    this.#search.forget(keys);
    this.#conversations.forget(keys);
    for (const key of keys) {
      this.#envelopes.delete(key);
      this.#flags.delete(key);
    }
  }

  /**
   * Sorts anew: by date once all envelopes are known, and from then on.
   * @returns whether rows that were there before stand elsewhere now
   */
  reorder(): boolean {
    if (this.unknown().length === 0) this.#orderBy = 'date';
    const before = this.#order;
    this.#order = inOrder(
      this.#rows,
      this.#orderBy,
      (key) => this.#envelopes.get(key)?.date,
      this.#now(),
    );
    return isReordered(before, this.#order);
  }

  /**
   * Sorts anew if what was learned may have changed the order: while it is that of arrival, only the
   * last envelope does.
   * @returns whether rows that were there before stand elsewhere now
   */
  reorderIfDue(): boolean {
    const isSettled = this.#orderBy === 'arrival' && this.unknown().length > 0;
    return isSettled ? false : this.reorder();
  }

  /** Rows whose envelope is not known, newest arrival first. */
  unknown(): Row[] {
    return this.#rows.filter(({ key }) => !this.#envelopes.has(key)).reverse();
  }

  /** Keys with kept records but without a message, in the order in which they were kept. */
  leftOver(): MessageKey[] {
    const keys = new Set([...this.#envelopes.keys(), ...this.#flags.keys()]);
    return [...keys].filter((key) => !this.#byKey.has(key));
  }

  /** Whether there was such a message, as far as is remembered. */
  wasThere(key: MessageKey): boolean {
    return this.#gone.has(key) || this.#envelopes.has(key) || this.#flags.has(key);
  }

  row(key: MessageKey): Row | undefined {
    return this.#byKey.get(key);
  }

  /** Of all messages that are there, or of which something is kept. */
  keys(): Set<MessageKey> {
    return new Set([...this.#byKey.keys(), ...this.#envelopes.keys()]);
  }

  /** All that is known, of messages that left too. */
  records(): EnvelopeRecord[] {
    return [...this.#envelopes.values()];
  }

  record(key: MessageKey): EnvelopeRecord | undefined {
    return this.#envelopes.get(key);
  }

  flags(key: MessageKey): FlagRecord {
    return this.#flags.get(key) ?? { key, ...NO_FLAGS };
  }

  /** @throws Problem `bad-request` */
  page(view: View, wanted: Wanted & Asked): RowPage<Row> {
    return cutPage(this.#found(wanted), (row) => this.#shows(row, view), wanted);
  }

  /**
   * Every row of a list, in its order.
   * @throws Problem `bad-request`
   */
  rows(view: View, asked: Asked): Row[] {
    return this.#found(asked).filter((row) => this.#shows(row, view));
  }

  /**
   * The same list with one row for each conversation.
   * @throws Problem `bad-request`
   */
  conversations(view: View, asked: Asked): Grouped {
    return this.#conversations.grouped(this.rows(view, asked), this.#order);
  }

  /** Makes what searching and sorting need, so that nobody has to wait for it. */
  async prepare(conversations: Grouping): Promise<void> {
    await this.#search.prepare(this.#order);
    if (conversations === 'on') await this.#conversations.prepare(this.#order);
    await this.#orders.prepare(this.#order);
  }

  /** Whether these rows stand on top of the list, so that a tab can put them there itself. */
  onTop(keys: readonly MessageKey[]): boolean {
    const top = this.page('inbox', { limit: Math.max(keys.length, 1) }).rows;
    const wanted = new Set(keys);
    return keys.length === 0 || top.every(({ key }) => wanted.has(key));
  }

  counts(): Counts {
    const counts = { messages: 0, octets: 0, unread: 0 };
    for (const { key, octets } of this.#rows) {
      if (this.#hidden(key)) continue;
      counts.messages += 1;
      counts.octets += octets;
      if (!this.#flags.get(key)?.read) counts.unread += 1;
    }
    return counts;
  }

  /** Whether no other message is from an address; never while there is too little to compare with. */
  isFirst(key: MessageKey, address: string): boolean {
    if (this.#envelopes.size < COMPARED_MESSAGES) return false;
    const wanted = address.toLowerCase();
    // Of thousands of authors of one message, most differ in length already.
    const isSame = (other: string) =>
      other.length === address.length && other.toLowerCase() === wanted;
    for (const { key: other, from } of this.#envelopes.values()) {
      if (other !== key && from.some((mailbox) => isSame(mailbox.address))) return false;
    }
    return true;
  }

  /** Whether the server is known to give unique-ids. */
  get hasUniqueIds(): boolean {
    const known = [...this.#rows, ...this.#envelopes.values()];
    return known.some(({ uniqueId }) => uniqueId !== null);
  }

  get size(): number {
    return this.#rows.length;
  }

  /** The row as the browser gets it; blank where its envelope is not known yet. */
  envelope(row: Row): Envelope {
    return envelopeOf(row, this.#envelopes.get(row.key), this.#flags.get(row.key));
  }

  /** Envelopes of those that the list shows. */
  envelopes(keys: readonly MessageKey[]): Envelope[] {
    return keys.flatMap((key) => {
      const row = this.#byKey.get(key);
      return row && !this.#hidden(key) ? [this.envelope(row)] : [];
    });
  }

  #noteGone(keys: readonly MessageKey[]): void {
    this.#arrivals.forget(keys);
    for (const key of keys) this.#gone.add(key);
    for (const key of this.#gone) {
      if (this.#gone.size <= GONE_KEPT) return;
      this.#gone.delete(key);
    }
  }

  #found(asked: Asked): readonly Row[] {
    return this.#search.found(this.#orders.rows(this.#order, asked.sort ?? 'newest'), asked);
  }

  #shows({ key }: Row, view: View): boolean {
    if (view === 'deleted') return this.#hidden(key);
    if (this.#hidden(key)) return false;
    switch (view) {
      case 'inbox':
        return true;
      case 'unread':
        return !this.#flags.get(key)?.read;
      case 'starred':
        return this.#flags.get(key)?.starred ?? false;
      case 'attachments':
        return this.#envelopes.get(key)?.attachments ?? false;
    }
  }
}
