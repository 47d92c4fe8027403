/** Whole messages as they came: RETR once, shared by all who ask, then from the cache on disk. */
import type { MessageKey } from '@/lib/contract/envelope';
import { Pop3Error } from '@/lib/pop3';
import { Problem } from '@/lib/server/problem';
import type { Priority } from '@/lib/server/reading/messages';
import type { AccountId, RawMessage, RawSource, Store } from '@/lib/server/store/contract';
import type { Clock } from './clock.ts';
import type { Contents } from './contents.ts';
import { HELD_OCTETS, LARGE_OCTETS, MESSAGE_OCTETS, PROGRESS_EVERY } from './limits.ts';
import type { MaildropHolder } from './opened.ts';
import type { Row } from './order.ts';
import { Serial } from './serial.ts';

/** What it needs from outside. */
export interface RawMessagesOptions {
  readonly account: AccountId;
  readonly raw: Store['raw'];
  readonly clock: Clock;
  readonly contents: Contents;
  readonly holder: MaildropHolder;
  readonly progressed: (key: MessageKey, done: number, of: number) => void;
  readonly failed: (error: unknown) => void;
}

/** A raw message for as long as somebody reads it. */
export interface Lease {
  readonly source: RawSource;
  /** To be called once the last octet was read; more than once does no harm. */
  readonly release: () => void;
}

/** One that is open or coming, and how many wait for it or read it. */
interface Shared {
  readonly coming: Promise<RawMessage>;
  users: number;
}

export class RawMessages {
  readonly #options: RawMessagesOptions;
  readonly #shared = new Map<MessageKey, Shared>();
  /** A reply cannot be overtaken: whoever asks for little waits for one large message at most. */
  readonly #large = new Serial();

  constructor(options: RawMessagesOptions) {
    this.#options = options;
  }

  /** @throws Pop3Error, Problem `message-gone`, `too-large` */
  async lease(key: MessageKey, priority: Priority = 'foreground'): Promise<Lease> {
    const row = this.#options.contents.row(key);
    if (!row) throw new Problem('message-gone');
    const shared = this.#shared.get(key) ?? {
      coming: this.#cachedOrFetched(row, priority),
      users: 0,
    };
    this.#shared.set(key, shared);
    shared.users += 1;
    const release = this.#releaseOnce(key, shared);
    try {
      const { source } = await shared.coming;
      return { source, release };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** The message if it is kept, without asking the server. */
  async kept(key: MessageKey): Promise<Lease | null> {
    const row = this.#options.contents.row(key);
    const raw = row ? await this.#cached(row) : null;
    if (!raw) return null;
    return { source: raw.source, release: () => raw.close().catch(this.#options.failed) };
  }

  #releaseOnce(key: MessageKey, shared: Shared): () => void {
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      shared.users -= 1;
      if (shared.users > 0) return;
      this.#shared.delete(key);
      // What kept it from coming was told to those who waited.
      shared.coming.then((raw) => raw.close().catch(this.#options.failed)).catch(() => {});
    };
  }

  async #cachedOrFetched(row: Row, priority: Priority): Promise<RawMessage> {
    const cached = await this.#cached(row);
    if (cached) return cached;
    if (row.octets > MESSAGE_OCTETS) throw new Problem('too-large');
    const fetch = () =>
      row.octets > HELD_OCTETS ? this.#spool(row, priority) : this.#hold(row, priority);
    return row.octets > LARGE_OCTETS ? this.#large.run(fetch) : fetch();
  }

  /** Of copies that cannot be told apart, none is cached: the next session may name them otherwise. */
  async #cached(row: Row): Promise<RawMessage | null> {
    return row.alike === 1 ? this.#options.raw.open(this.#options.account, row.key) : null;
  }

  /** In memory, and on disk when there is time. */
  async #hold(row: Row, priority: Priority): Promise<RawMessage> {
    const octets = await this.#retrieve(row.key, ({ session }, number, options) =>
      session.retr(number, { ...options, priority }),
    );
    const { account, raw, failed } = this.#options;
    if (row.alike === 1) {
      const written = raw.put(account, row.key, octets).catch(failed);
      this.#shareUntil(row.key, written);
    }
    return { source: { kind: 'held', octets }, close: async () => {} };
  }

  /** Who asks while it is being written need not fetch it again. */
  #shareUntil(key: MessageKey, written: Promise<void>): void {
    const shared = this.#shared.get(key);
    if (!shared) return;
    shared.users += 1;
    void written.then(this.#releaseOnce(key, shared));
  }

  /** Straight to disk; where that takes no more, in memory all the same. */
  async #spool(row: Row, priority: Priority): Promise<RawMessage> {
    const { account, raw, failed } = this.#options;
    const keeping = row.alike === 1 ? 'kept' : 'passing';
    try {
      return await this.#retrieve(row.key, ({ session }, number, options) =>
        raw.spool(
          account,
          row.key,
          session.retrStream(number, { ...options, priority, pieces: 'lent' }),
          keeping,
        ),
      );
    } catch (error) {
      if (error instanceof Pop3Error || error instanceof Problem) throw error;
      failed(error);
      return this.#hold({ ...row, alike: 2 }, priority);
    }
  }

  #retrieve<Result>(key: MessageKey, fetch: Fetch<Result>): Promise<Result> {
    const { clock, holder, progressed } = this.#options;
    return holder.use(async (opened) => {
      const message = opened.prepared.messages.get(key);
      if (!message) throw new Problem('message-gone');
      const { octets, messageNumber } = message;
      let told = clock.now();
      const onProgress = (done: number) => {
        if (clock.now() - told < PROGRESS_EVERY) return;
        told = clock.now();
        progressed(key, Math.min(done, octets), octets);
      };
      const options = { onProgress, maxOctets: MESSAGE_OCTETS, expectedOctets: octets };
      return fetch(opened, messageNumber, options).finally(() => progressed(key, octets, octets));
    });
  }
}

type Using = Parameters<Parameters<MaildropHolder['use']>[0]>[0];
type FetchOptions = Parameters<Using['session']['retr']>[1];
type Fetch<Result> = (opened: Using, number: number, options: FetchOptions) => Promise<Result>;
