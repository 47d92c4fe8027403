/** Drafts, sent letters and imported messages that were thrown away: some minutes yet they can come back. */
import type { MessageKey } from '@/lib/contract/envelope';
import { Problem } from '@/lib/server/problem';
import { telling } from '@/lib/words/say';
import { broughtBack, discarded, forgettable } from './discarding.ts';
import type { Letters } from './letters.ts';

export class Bin {
  readonly #letters: Letters;

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  /** Those on their way, and those that are gone already, stay as they are. */
  async discard(keys: readonly MessageKey[]): Promise<void> {
    await this.#letters.change((now) =>
      keys.flatMap((key) => {
        const letter = this.#letters.get(key);
        return letter ? [discarded(letter, now)] : [];
      }),
    );
    await this.empty();
  }

  /** @throws Problem `draft-gone` where it is too late for one of them; then none comes back */
  async restore(keys: readonly MessageKey[]): Promise<void> {
    await this.#letters.change((now) =>
      keys.map((key) => {
        const letter = this.#letters.get(key);
        if (!letter) throw new Problem('draft-gone', { told: telling('problem.deleted-long-ago') });
        return broughtBack(letter, now);
      }),
    );
  }

  /** What was thrown away long ago is gone for good. */
  async empty(): Promise<void> {
    await this.#letters.remove((now) => forgettable(this.#letters.all(), now));
  }
}
