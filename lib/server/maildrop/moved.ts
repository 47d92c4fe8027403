/** Messages whose unique-ids changed, as all do when a provider moves: found again by what they are. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { DeletionRecord, EnvelopeRecord, Likeness } from '@/lib/server/store/contract';
import type { Contents } from './contents.ts';
import { type Listed, type Named, namedBy } from './identity.ts';

/** What tells a message from all others wherever it goes; null where it has no Message-ID. */
export function lastingName({ date, from, messageId }: Likeness, octets: number): string | null {
  if (messageId === null) return null;
  return JSON.stringify([messageId, date, from[0]?.address, octets]);
}

/** A message that left, and the one that is it. */
export interface Move {
  readonly from: MessageKey;
  readonly to: MessageKey;
  /** Whether the unique-id changed, and not only which key it gives. */
  readonly isRenamed: boolean;
}

/**
 * Pairs messages that left with those that came. What there is twice is paired with nothing.
 * @param left records of messages that are not there any more
 * @param present records of those that are
 * @param mayBe whether the second cannot have been there beside the first
 */
export function pairMoved(
  left: readonly EnvelopeRecord[],
  present: readonly EnvelopeRecord[],
  mayBe: (from: MessageKey, to: MessageKey) => boolean,
): Move[] {
  const name = (record: EnvelopeRecord) => lastingName(record, record.octets);
  const now = Map.groupBy(present, name);
  return [...Map.groupBy(left, name)].flatMap(([shared, [from, ...moreFrom]]) => {
    const [to, ...moreTo] = now.get(shared) ?? [];
    const isOne = shared !== null && moreFrom.length === 0 && moreTo.length === 0;
    if (!isOne || !from || !to || !mayBe(from.key, to.key)) return [];
    return [{ from: from.key, to: to.key, isRenamed: from.uniqueId !== to.uniqueId }];
  });
}

/** Whether so many of a listing are new that its messages may all have been given new names. */
export function areMost(strangers: number, listed: number): boolean {
  return strangers > 0 && strangers * 2 >= listed;
}

/**
 * Which messages came when others had left, so that they may be those. Two that were ever listed
 * together are two, however alike they are.
 */
export class Moved {
  readonly #account: string;
  readonly #contents: Contents;
  /** Listings so far. */
  #listings = 0;
  /** In which listing a message was there that nothing was known of. */
  readonly #came = new Map<MessageKey, number>();
  /** In which listing a known message was missing first. */
  readonly #left = new Map<MessageKey, number>();

  constructor(account: string, contents: Contents) {
    this.#account = account;
    this.#contents = contents;
  }

  /** A fresh listing, before the contents have it. */
  heed(messages: readonly Named[]): void {
    this.#listings += 1;
    const keys = new Set(messages.map(({ key }) => key));
    for (const key of keys) {
      if (!this.#isKnown(key)) this.#came.set(key, this.#listings);
      this.#left.delete(key);
    }
    for (const key of this.#came.keys()) if (!keys.has(key)) this.#came.delete(key);
    for (const key of this.#left.keys()) if (!this.#isKnown(key)) this.#left.delete(key);
    for (const key of this.#contents.keys()) {
      if (!keys.has(key) && !this.#left.has(key)) this.#left.set(key, this.#listings);
    }
  }

  /** Whether a message that is not listed any more may be there under another name. */
  mayHave(record: DeletionRecord): boolean {
    const strangers = [...this.#came.keys()].filter((key) => this.#mayBe(record.key, key));
    const alike = strangers.some((key) => this.#contents.row(key)?.octets === record.octets);
    return alike || areMost(strangers.length, this.#contents.size);
  }

  /** Those of a session's messages that may be the missing one under another name. */
  strangers(record: DeletionRecord, listed: readonly Listed[]): Listed[] {
    return listed.filter(({ uniqueId }) => {
      const key = namedBy(this.#account, uniqueId);
      return key === null || this.#mayBe(record.key, key);
    });
  }

  /** What is known of one of them already. */
  recordOf({ uniqueId }: Listed): EnvelopeRecord | undefined {
    const key = namedBy(this.#account, uniqueId);
    return key === null ? undefined : this.#contents.record(key);
  }

  /**
   * What is known of messages whose unique-ids are not among these. A key alone proves nothing: it
   * changes when a unique-id that two messages had is one message's alone.
   */
  missing(listed: readonly Listed[]): EnvelopeRecord[] {
    const there = new Set(listed.map(({ uniqueId }) => uniqueId));
    return this.#contents.records().filter(({ uniqueId }) => !there.has(uniqueId));
  }

  /** Whether no message was known beside this one that is the same. */
  isSingle({ key, likeness, octets = -1 }: DeletionRecord): boolean {
    const name = likeness ? lastingName(likeness, octets) : null;
    const isTwin = (record: EnvelopeRecord) =>
      record.key !== key &&
      !this.#mayBe(key, record.key) &&
      lastingName(record, record.octets) === name;
    return name !== null && !this.#contents.records().some(isTwin);
  }

  /** Pairs what left with what came, once all envelopes are known. */
  settle(): Move[] {
    const records = this.#contents.records();
    const left = records.filter(({ key }) => !this.#contents.row(key));
    if (left.length === 0 || this.#came.size === 0) return [];
    const present = records.filter(({ key }) => this.#contents.row(key));
    return pairMoved(left, present, (from, to) => this.#mayBe(from, to));
  }

  /** Whether `to` came when `from` had left; one that no listing had before this moment did. */
  #mayBe(from: MessageKey, to: MessageKey): boolean {
    if (!this.#isKnown(to)) return true;
    const came = this.#came.get(to);
    const left = this.#left.get(from);
    return came !== undefined && left !== undefined && came >= left;
  }

  #isKnown(key: MessageKey): boolean {
    return this.#contents.row(key) !== undefined || this.#contents.record(key) !== undefined;
  }
}
