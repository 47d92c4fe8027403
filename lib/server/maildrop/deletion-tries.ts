/** When a job may begin after others came to nothing, and which deletions were asked for too often. */
import type { MessageKey } from '@/lib/contract/envelope';
import { backOff } from './back-off.ts';
import type { Clock } from './clock.ts';
import type { Outcome } from './deletion-states.ts';
import { DELETION_TRIES } from './limits.ts';

/** What the counting needs from outside. */
export interface DeletionTriesOptions {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
}

export class DeletionTries {
  readonly #options: DeletionTriesOptions;
  /** Jobs of each that came to nothing, since the process began. */
  readonly #inVain = new Map<MessageKey, number>();
  #failures = 0;
  #notBefore = 0;
  #restUntil = 0;

  constructor(options: DeletionTriesOptions) {
    this.#options = options;
  }

  /** Before when no job should begin, in milliseconds since 1970. */
  get notBefore(): number {
    return this.#notBefore;
  }

  /** Before when nothing at all should happen by itself, in milliseconds since 1970. */
  get restUntil(): number {
    return this.#restUntil;
  }

  /** Those asked for so often in vain that they are not asked for again. */
  get worn(): ReadonlySet<MessageKey> {
    const worn = [...this.#inVain].filter(([, tries]) => tries >= DELETION_TRIES);
    return new Set(worn.map(([key]) => key));
  }

  /** What stood in the way is gone: the next job need wait no longer. */
  waitNoLonger(): void {
    this.#notBefore = 0;
  }

  /** A job came to nothing. */
  failed(): void {
    this.#failures += 1;
    const wait = backOff(this.#failures, this.#options.random());
    this.#notBefore = this.#options.clock.now() + wait;
  }

  /** The journal could not be written. */
  notWritten(): void {
    this.failed();
    this.#restUntil = this.#notBefore;
  }

  /** A job ended, and this became of each. */
  ended(outcomes: ReadonlyMap<MessageKey, Outcome>): void {
    for (const [key, { is }] of outcomes) {
      if (is === 'unknown') this.#inVain.set(key, (this.#inVain.get(key) ?? 0) + 1);
      else if (is !== 'again') this.#inVain.delete(key);
    }
    const again = [...outcomes.values()].some(({ is }) => is === 'again' || is === 'unknown');
    if (again) this.failed();
    else this.#failures = 0;
  }
}
