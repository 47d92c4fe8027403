/** When an unused session is let go of, and how it is kept alive until then (RFC 1939 §3). */
import type { Clock } from './clock.ts';
import { KEEP_ALIVE_EVERY } from './limits.ts';

/** What it needs from outside. */
export interface IdleOptions {
  readonly clock: Clock;
  readonly idleMilliseconds: number;
  /** Whether nobody uses the session or waits for it. */
  readonly isFree: () => boolean;
  /** Whether somebody looks at the mail now. */
  readonly isWatched: () => boolean;
  /** Until when no other session could be had, in milliseconds since 1970. */
  readonly heldUntil: () => number;
  readonly keepAlive: () => Promise<void>;
  readonly release: () => Promise<void>;
}

export class Idle {
  readonly #options: IdleOptions;
  #since = 0;
  #cancel: () => void = () => {};

  constructor(options: IdleOptions) {
    this.#options = options;
  }

  /** Nobody uses the session from now on. */
  begin(): void {
    this.#since = this.#options.clock.now();
    this.#again();
  }

  end(): void {
    this.#cancel();
  }

  #again(): void {
    this.#cancel();
    const { clock } = this.#options;
    const left = Math.max(this.#until() - clock.now(), 0);
    this.#cancel = clock.after(Math.min(left, KEEP_ALIVE_EVERY), () => void this.#pass());
  }

  /** A session that could not be had again soon is kept for whoever looks. */
  #until(): number {
    const { heldUntil, idleMilliseconds, isWatched } = this.#options;
    const end = this.#since + idleMilliseconds;
    return isWatched() ? Math.max(end, heldUntil()) : end;
  }

  async #pass(): Promise<void> {
    const { clock, isFree, isWatched, keepAlive, release } = this.#options;
    if (!isFree()) return;
    if (clock.now() >= this.#until()) {
      await release();
      return;
    }
    this.#again();
    if (isWatched()) await keepAlive();
  }
}
