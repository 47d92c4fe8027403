/** Looks for new mail now and then while a tab is connected, and lets go at once afterwards. */
import type { Clock } from './clock.ts';
import { WATCH_EVERY } from './limits.ts';
import type { Listeners } from './listeners.ts';
import type { MaildropHolder } from './opened.ts';

/** What it needs from outside. */
export interface WatchOptions {
  readonly clock: Clock;
  readonly holder: MaildropHolder;
  readonly idleMilliseconds: number;
  readonly listeners: Listeners;
  readonly look: () => Promise<void>;
  readonly failed: (error: unknown) => void;
}

export class Watch {
  readonly #options: WatchOptions;
  #usedAt: number;
  #cancel: (() => void) | null = null;

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

  /** Somebody listens. Goes on until nobody does. */
  begin(): void {
    this.#cancel ??= this.#options.clock.after(WATCH_EVERY, () => void this.#look());
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  async #look(): Promise<void> {
    this.#cancel = null;
    const { clock, failed, holder, idleMilliseconds, listeners, look } = this.#options;
    if (listeners.size === 0) return;
    this.begin();
    // One that waits is tried again by its holder, with a back-off.
    if (holder.state === 'waiting' || holder.state === 'refused') return;
    try {
      await look();
      const isQuiet = clock.now() - this.#usedAt > idleMilliseconds;
      if (isQuiet && holder.free) await holder.release();
    } catch (error) {
      failed(error);
    }
  }
}
