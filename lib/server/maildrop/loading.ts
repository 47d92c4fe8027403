/** Reads what is on disk of a maildrop, once, before anything else is done with it. */
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { Contents } from './contents.ts';
import type { Deletions } from './deletions.ts';

/** What it needs from outside. */
export interface LoadingOptions {
  readonly account: AccountId;
  readonly store: Pick<Store, 'envelopes' | 'flags'>;
  readonly contents: Contents;
  readonly deletions: Deletions;
}

export class Loading {
  readonly #options: LoadingOptions;
  #done: Promise<void> | null = null;

  constructor(options: LoadingOptions) {
    this.#options = options;
  }

  /** Resolves when all was read. Where that failed, whoever asks next tries it again. */
  done(): Promise<void> {
    this.#done ??= this.#load().catch((error: unknown) => {
      this.#done = null;
      throw error;
    });
    return this.#done;
  }

  async #load(): Promise<void> {
    const { account, contents, deletions, store } = this.#options;
    const [envelopes, flags] = await Promise.all([
      store.envelopes.load(account),
      store.flags.load(account),
    ]);
    contents.remember(envelopes, flags);
    // Last: from here on deletions are carried out, for which the rest has to be known.
    await deletions.load();
  }
}
