/** Texts on their way into the store, some at a time; older ones make room for those of newer mail. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { TextFinds } from '@/lib/server/search/text-finds';
import type { AccountId, Store, TextRecord } from '@/lib/server/store/contract';
import type { Contents } from './contents.ts';
import { TEXTS_GO_TOGETHER, TEXTS_KEPT, TEXTS_TOGETHER, TEXTS_TOGETHER_COUNT } from './limits.ts';

/** What it needs from outside. */
export interface TextStoreOptions {
  readonly account: AccountId;
  readonly store: Store['texts'];
  readonly contents: Contents;
  readonly finds: TextFinds;
  /** Sealed octets, instead of the usual bound. */
  readonly most?: number;
}

/** `full`: there is no room, and nothing older that could make some. */
export type Room = 'enough' | 'full';

export class TextStore {
  readonly #options: TextStoreOptions;
  #gathered: TextRecord[] = [];
  #characters = 0;

  constructor(options: TextStoreOptions) {
    this.#options = options;
  }

  /** How many texts were read and are not saved yet. */
  get pending(): number {
    return this.#gathered.length;
  }

  /** Saves once there is enough for one entry. */
  async add(texts: readonly TextRecord[]): Promise<Room> {
    this.#gathered.push(...texts);
    for (const { text } of texts) this.#characters += text.length;
    const isEnough =
      this.#characters >= TEXTS_TOGETHER || this.#gathered.length >= TEXTS_TOGETHER_COUNT;
    return isEnough ? this.flush() : 'enough';
  }

  /** Saves what was gathered; where that fails, it is dropped, and read again some day. */
  async flush(): Promise<Room> {
    const { account, contents, finds, store } = this.#options;
    // One that was deleted meanwhile leaves nothing behind.
    const texts = this.#gathered.filter(({ key }) => contents.row(key));
    this.#gathered = [];
    this.#characters = 0;
    if (texts.length === 0) return 'enough';
    if ((await this.#roomFor(texts)) === 'full') return 'full';
    await store.save(account, texts);
    finds.stored(texts.map(({ key }) => key));
    return 'enough';
  }

  async forget(keys: readonly MessageKey[]): Promise<void> {
    const { account, finds, store } = this.#options;
    finds.forget(keys);
    await store.remove(account, keys);
  }

  async #roomFor(texts: readonly TextRecord[]): Promise<Room> {
    const { account, most = TEXTS_KEPT, store } = this.#options;
    const wanted = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    while ((await store.octets(account)) + wanted > most) {
      const oldest = this.#olderThan(texts);
      if (oldest.length === 0) return 'full';
      await this.forget(oldest);
    }
    return 'enough';
  }

  /** Kept texts of the oldest messages, none of them newer than any of `texts`. */
  #olderThan(texts: readonly TextRecord[]): MessageKey[] {
    const { contents, finds } = this.#options;
    const coming = new Set(texts.map(({ key }) => key));
    const older: MessageKey[] = [];
    for (const { key } of contents.rows('inbox', { sort: 'oldest' })) {
      if (coming.has(key) || older.length >= TEXTS_GO_TOGETHER) break;
      if (finds.kept.has(key)) older.push(key);
    }
    return older;
  }
}
