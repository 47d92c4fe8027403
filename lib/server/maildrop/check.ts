/** Looks for new mail: by opening the maildrop anew, as often as is polite and no oftener. */
import type { CheckAnswer } from '@/lib/contract/check';
import { Problem } from '@/lib/server/problem';
import type { Clock } from './clock.ts';
import { CHECK_AGAIN_AFTER, FRESH_FOR } from './limits.ts';
import type { MaildropHolder } from './opened.ts';

/** What it needs from outside. */
export interface CheckOptions {
  readonly clock: Clock;
  readonly holder: MaildropHolder;
  /** Resolves when whoever listens was told of the change. */
  readonly announced: () => Promise<unknown>;
}

const NO_CHANGE: CheckAnswer = { new: [], gone: [] };

export class Check {
  readonly #options: CheckOptions;
  #at: number | null = null;
  #running: Promise<CheckAnswer> | null = null;

  constructor(options: CheckOptions) {
    this.#options = options;
  }

  /** When the last unique-id listing was read, in milliseconds since 1970; null before the first. */
  get at(): number | null {
    return this.#at;
  }

  /** A unique-id listing was read. */
  happened(): void {
    this.#at = this.#options.clock.now();
  }

  /**
   * Opens the maildrop anew for a person, who is never told of an older look as if it were this one.
   * @throws Pop3Error, Problem `too-soon`
   */
  now(): Promise<CheckAnswer> {
    this.#running ??= this.#once().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /**
   * Opens the maildrop anew by itself, unless that was done lately or the server wants a pause.
   * @throws Pop3Error, Problem
   */
  async ifStale(): Promise<void> {
    const isFresh = this.#since() < FRESH_FOR;
    if (!isFresh && this.#pauseWanted() <= 0) await this.now();
  }

  async #once(): Promise<CheckAnswer> {
    const { announced, holder } = this.#options;
    const pause = this.#pauseWanted();
    if (pause > 0) throw new Problem('too-soon', { retryAfterSeconds: Math.ceil(pause / 1_000) });
    await this.#wait(CHECK_AGAIN_AFTER - this.#since());
    await holder.release();
    const change = await holder.use(async ({ prepared }) => prepared.change);
    await announced();
    return change ? { new: [...change.new], gone: [...change.gone] } : NO_CHANGE;
  }

  #since(): number {
    return this.#options.clock.now() - (this.#at ?? Number.NEGATIVE_INFINITY);
  }

  /** Milliseconds that the server wants to pass before the next sign-in (RFC 2449 §6.5). */
  #pauseWanted(): number {
    const { clock, holder } = this.#options;
    return holder.nextSignOnAt - clock.now();
  }

  async #wait(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    await new Promise<void>((resolve) => {
      this.#options.clock.after(milliseconds, resolve);
    });
  }
}
