/** Where searched words stand in the kept texts: read from the store entry by entry, never all at once. */
import { setImmediate } from 'node:timers/promises';
import type { MessageKey } from '@/lib/contract/envelope';
import { type DateOrder, readQuery } from '@/lib/search';
import type { AccountId, Store, TextRecord } from '@/lib/server/store/contract';
import { FOUND_MESSAGES, FOUND_WORDS } from './limits.ts';

/** What it needs from outside. */
export interface TextFindsOptions {
  readonly account: AccountId;
  readonly store: Store['texts'];
}

/** The folded words of a query that are looked for in texts. */
export function textWords(q: string, dates: DateOrder): string[] {
  return readQuery(q, dates).terms.flatMap(({ condition }) =>
    condition.kind === 'text' && condition.field === 'any' ? [condition.text] : [],
  );
}

export class TextFinds {
  readonly #options: TextFindsOptions;
  /** Each word with the messages whose text has it; the word that was asked for last comes last. */
  readonly #finds = new Map<string, Set<MessageKey>>();
  /** Messages whose text is kept; null before the store was read. */
  #kept: Set<MessageKey> | null = null;
  readonly #wanted = new Set<string>();
  #pass: Promise<void> | null = null;

  constructor(options: TextFindsOptions) {
    this.#options = options;
  }

  /**
   * Resolves when it is known where these words stand. Words that are wanted while the store is being
   * read are looked for together in one more reading.
   */
  async prepare(words: readonly string[]): Promise<void> {
    for (const word of words) this.#use(word);
    while (this.#kept === null || words.some((word) => this.#wanted.has(word))) {
      this.#pass ??= this.#read().finally(() => {
        this.#pass = null;
      });
      await this.#pass;
    }
  }

  /** Whether a message's kept text has a word that was prepared. */
  has(word: string, key: MessageKey): boolean {
    return this.#finds.get(word)?.has(key) ?? false;
  }

  /** Messages whose text is kept. To be asked after `prepare`. */
  get kept(): ReadonlySet<MessageKey> {
    return this.#kept ?? NONE;
  }

  /**
   * These texts were read now; they may not be kept yet.
   * @returns how many of them have one of the words looked for lately
   */
  learned(texts: readonly TextRecord[]): number {
    return texts.filter((text) => this.#look(text, this.#finds)).length;
  }

  /** These are in the store now. */
  stored(keys: readonly MessageKey[]): void {
    for (const key of keys) this.#kept?.add(key);
  }

  /** Nothing is kept of these any more. */
  forget(keys: readonly MessageKey[]): void {
    for (const key of keys) this.#kept?.delete(key);
    for (const found of this.#finds.values()) for (const key of keys) found.delete(key);
  }

  #use(word: string): void {
    const found = this.#finds.get(word);
    if (found === undefined) this.#wanted.add(word);
    this.#finds.delete(word);
    this.#finds.set(word, found ?? new Set());
    this.#cutToBounds();
  }

  #cutToBounds(): void {
    let messages = 0;
    for (const found of this.#finds.values()) messages += found.size;
    for (const [word, found] of this.#finds) {
      const isOver = this.#finds.size > FOUND_WORDS || messages > FOUND_MESSAGES;
      if (!isOver || this.#finds.size === 1) return;
      this.#finds.delete(word);
      this.#wanted.delete(word);
      messages -= found.size;
    }
  }

  async #read(): Promise<void> {
    const { account, store } = this.#options;
    const words = [...this.#wanted];
    const finds = new Map(words.flatMap((word) => this.#entryOf(word)));
    const kept = new Set<MessageKey>();
    for await (const texts of store.read(account)) {
      for (const text of texts) {
        kept.add(text.key);
        this.#look(text, finds);
      }
      // Whoever asks for something meanwhile waits for one entry, not for all.
      await setImmediate();
    }
    this.#kept ??= kept;
    for (const word of words) this.#wanted.delete(word);
  }

  #entryOf(word: string): [string, Set<MessageKey>][] {
    const found = this.#finds.get(word);
    return found === undefined ? [] : [[word, found]];
  }

  #look({ key, text }: TextRecord, finds: ReadonlyMap<string, Set<MessageKey>>): boolean {
    let isFound = false;
    for (const [word, found] of finds) {
      if (!text.includes(word)) continue;
      found.add(key);
      isFound = true;
    }
    return isFound;
  }
}

const NONE: ReadonlySet<MessageKey> = new Set();
