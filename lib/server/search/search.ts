/** Finds messages among all that is known of a maildrop, and sorts them by what they say. */
import { setImmediate } from 'node:timers/promises';
import type { MessageKey } from '@/lib/contract/envelope';
import { type DateOrder, readQuery } from '@/lib/search';
import { Problem } from '@/lib/server/problem';
import type { EnvelopeRecord, FlagRecord } from '@/lib/server/store/contract';
import { isZone } from './day.ts';
import { type Document, documentOf, senderOf, subjectOf } from './document.ts';
import { FOLDED_CHARACTERS, STEPS_AT_ONCE } from './limits.ts';
import { matcherOf } from './matcher.ts';

/** What is searched, how whoever searches writes days, and where these begin. */
export interface Searched {
  readonly q?: string | undefined;
  readonly zone?: string | undefined;
  readonly dates?: DateOrder | undefined;
  /** Whole texts, prepared for the words of `q`; left out where they are not searched. */
  readonly texts?: Texts | undefined;
}

/** Whole texts of messages, as far as they were read. */
export interface Texts {
  /** Whether a message's text has a folded word. */
  has(word: string, key: MessageKey): boolean;
}

const NO_TEXTS: Texts = { has: () => false };

/** Orders by a word of the message. */
export type NamedSort = 'sender' | 'subject';

/** A message of the list, whatever else is known of it. */
interface Row {
  readonly key: MessageKey;
  readonly octets: number;
}

/** What is known of messages. */
export interface Known {
  record(key: MessageKey): EnvelopeRecord | undefined;
  flags(key: MessageKey): FlagRecord;
}

interface Kept {
  readonly record: EnvelopeRecord;
  readonly document: Document;
}

/** A list with all that tests need beside each row, so that they run through memory in one go. */
interface Prepared<Of> {
  readonly rows: readonly Of[];
  readonly kept: readonly (Kept | null)[];
}

export class Search<Of extends Row> {
  readonly #known: Known;
  readonly #most: number;
  readonly #kept = new Map<MessageKey, Kept>();
  /** Of all documents in `#kept`. */
  #characters = 0;
  #prepared: Prepared<Of> | null = null;
  /** Counts what makes `#prepared` another. */
  #changes = 0;

  /** @param most characters of folded text in memory; what is more is folded for each search anew */
  constructor(known: Known, most = FOLDED_CHARACTERS) {
    this.#known = known;
    this.#most = most;
  }

  /**
   * Those of `rows` that are searched, in their order; all where nothing is.
   * @throws Problem `bad-request` where there is no such time zone
   */
  found(rows: readonly Of[], searched: Searched): readonly Of[] {
    const { q = '', zone = 'UTC', dates = 'year-month-day', texts = NO_TEXTS } = searched;
    const query = readQuery(q, dates);
    if (query.terms.length === 0) return rows;
    if (!isZone(zone)) throw new Problem('bad-request', { detail: 'There is no such time zone.' });
    const matches = matcherOf(query, zone, {
      flagsOf: (key) => this.#known.flags(key),
      hasInText: (word, key) => texts.has(word, key),
    });
    const { kept } = this.#prepare(rows);
    return rows.filter((row, index) => {
      const one = kept[index] ?? this.#folded(row.key);
      return one !== null && matches(one.record, one.document, row.octets);
    });
  }

  /** Folds what is known of these, some at a time, so that the first search need not. */
  async prepare(rows: readonly Of[]): Promise<void> {
    const kept: (Kept | null)[] = [];
    const changes = this.#changes;
    for (const { key } of rows) {
      kept.push(this.#keep(key));
      if (kept.length % STEPS_AT_ONCE === 0) await setImmediate();
    }
    if (changes === this.#changes) this.#prepared = { rows, kept };
  }

  /** What a message is sorted by; empty where there is none. */
  nameFor(sort: NamedSort, key: MessageKey): string {
    const kept = this.#keep(key) ?? this.#folded(key);
    if (kept === null) return '';
    return sort === 'sender' ? senderOf(kept.document) : subjectOf(kept.document);
  }

  /** Envelopes are others now. */
  learned(): void {
    this.#changes += 1;
    this.#prepared = null;
  }

  /** These messages are gone. */
  forget(keys: readonly MessageKey[]): void {
    for (const key of keys) this.#drop(key);
    this.learned();
  }

  #prepare(rows: readonly Of[]): Prepared<Of> {
    const last = this.#prepared;
    if (last?.rows === rows) return last;
    const prepared = { rows, kept: rows.map(({ key }) => this.#keep(key)) };
    this.#prepared = prepared;
    return prepared;
  }

  /** What is kept of a message, if there is room for it. */
  #keep(key: MessageKey): Kept | null {
    const record = this.#known.record(key);
    if (record === undefined) return null;
    const before = this.#kept.get(key);
    if (before?.record === record) return before;
    this.#drop(key);
    if (this.#characters >= this.#most) return null;
    const kept = { record, document: documentOf(record) };
    this.#characters += kept.document.text.length;
    this.#kept.set(key, kept);
    return kept;
  }

  #folded(key: MessageKey): Kept | null {
    const record = this.#known.record(key);
    return record === undefined ? null : { record, document: documentOf(record) };
  }

  #drop(key: MessageKey): void {
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    this.#characters -= kept.document.text.length;
    this.#kept.delete(key);
  }
}
