/** One after the other for each account, and beside those of other accounts. */
import type { AccountId } from '@/lib/server/store/contract';

export class SerialByAccount {
  /** The last under way for each account. */
  readonly #last = new Map<AccountId, Promise<unknown>>();

  /** Starts `work` once all before it for the same account have ended, well or badly. */
  async run<Result>(id: AccountId, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(id) ?? Promise.resolve();
    // How the one before ended, its own caller hears.
    const ended = before.catch(() => {}).then(work);
    this.#last.set(id, ended);
    try {
      return await ended;
    } finally {
      if (this.#last.get(id) === ended) this.#last.delete(id);
    }
  }
}
