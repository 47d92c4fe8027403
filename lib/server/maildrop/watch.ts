/** Looks for new mail now and then while tabs are connected, and lets go at once afterwards. */
import type { Check } from './check.ts';
import type { Clock } from './clock.ts';
import { WATCH_EVERY, WATCH_HIDDEN_EVERY } from './limits.ts';
import type { Listeners } from './listeners.ts';
import type { MaildropHolder } from './opened.ts';

/** What it needs from outside. */
export interface WatchOptions {
  readonly clock: Clock;
  readonly holder: MaildropHolder;
  readonly idleMilliseconds: number;
  readonly listeners: Listeners;
  readonly check: Check;
  /** Milliseconds between two looks, as the person chose. */
  readonly chosen: () => Promise<number>;
  readonly failed: (error: unknown) => void;
}

export class Watch {
  readonly #options: WatchOptions;
  #usedAt: number;
  /** When the last look began, in milliseconds since 1970. */
  #lookedAt = Number.NEGATIVE_INFINITY;
  #every = WATCH_EVERY;
  #cancel: (() => void) | null = null;
  #stopped = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#usedAt = options.clock.now();
  }

  /** When a person last asked for something, in milliseconds since 1970. */
  get usedAt(): number {
    return this.#usedAt;
  }

  /** A person asks for something. */
  used(): void {
    this.#usedAt = this.#options.clock.now();
  }

  /** Somebody listens, or came to look, or ceased to: the next look may be due earlier or later. */
  async attend(): Promise<void> {
    if (this.#stopped || this.#options.listeners.size === 0) {
      this.#cancel?.();
      return;
    }
    this.#schedule();
    try {
      this.#every = await this.#options.chosen();
    } catch (error) {
      this.#options.failed(error);
    }
    this.#schedule();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
  }

  #schedule(): void {
    this.#cancel?.();
    this.#cancel = null;
    const { check, clock, holder, listeners } = this.#options;
    if (this.#stopped || listeners.size === 0) return;
    const every = listeners.watching > 0 ? this.#every : this.#hiddenEvery();
    const last = Math.max(check.at ?? clock.now(), this.#lookedAt);
    const next = Math.max(last + every, holder.nextSignOnAt);
    this.#cancel = clock.after(Math.max(0, next - clock.now()), () => void this.#look());
  }

  #hiddenEvery(): number {
    return Math.max(this.#every, WATCH_HIDDEN_EVERY);
  }

  async #look(): Promise<void> {
    const { check, clock, failed, holder, idleMilliseconds, listeners } = this.#options;
    if (listeners.size === 0) return;
    this.#lookedAt = clock.now();
    try {
      // One that waits is tried again by its holder, with a back-off.
      if (!holder.isLetGo && holder.state !== 'waiting' && holder.state !== 'refused') {
        await check.ifStale();
        const isQuiet = clock.now() - this.#usedAt > idleMilliseconds;
        const isHeld = listeners.watching > 0 && holder.nextSignOnAt > clock.now();
        if (isQuiet && !isHeld && holder.free) await holder.release();
      }
    } catch (error) {
      failed(error);
    } finally {
      await this.attend();
    }
  }
}
