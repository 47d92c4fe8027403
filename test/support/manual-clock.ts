/** A clock that stands still until a test moves it. */
import type { Clock } from '@/lib/server/maildrop/clock';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class ManualClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.add(timer);
    if (milliseconds <= 0) setImmediate(() => this.advance(0));
    return () => {
      this.#timers.delete(timer);
    };
  }

  /** How many timers wait: a leak shows here. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets time pass; timers run in order, those set meanwhile too. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
