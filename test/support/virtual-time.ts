/** Time that moves only when told to, for everything in this process: hours pass in a millisecond. */

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** What the globals are while time is virtual. */
const STAND_INS = ['setTimeout', 'clearTimeout'] as const;

export class VirtualTime {
  #now: number;
  #timers: Timer[] = [];
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => this.#now;

  /** Runs `run` when it is time. @returns what cancels it */
  readonly after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: this.#now + Math.max(0, milliseconds), run };
    const later = this.#timers.findIndex(({ at }) => at > timer.at);
    if (later < 0) this.#timers.push(timer);
    else this.#timers.splice(later, 0, timer);
    return () => {
      const index = this.#timers.indexOf(timer);
      if (index >= 0) this.#timers.splice(index, 1);
    };
  };

  /** When the next timer is due; null where none waits. */
  get next(): number | null {
    return this.#timers[0]?.at ?? null;
  }

  /** Time goes on to the next timer, which runs, or to `until` where none is due before. */
  step(until: number): void {
    const due = this.#timers[0];
    if (!due || due.at > until) {
      this.#now = Math.max(this.#now, until);
      return;
    }
    this.#timers.shift();
    this.#now = Math.max(this.#now, due.at);
    due.run();
  }

  /** Puts this time in the place of the real one: timers and `performance.now`, not `Date`. */
  install(): void {
    const cancels = new WeakMap<object, () => void>();
    const set = (run: () => void, milliseconds = 0) => {
      const timer = { unref: () => timer, ref: () => timer };
      cancels.set(timer, this.after(milliseconds, run));
      return timer;
    };
    const clear = (timer?: object) => {
      if (timer) cancels.get(timer)?.();
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    Object.defineProperty(performance, 'now', { value: this.now, configurable: true });
  }

  uninstall(): void {
    for (const name of STAND_INS) Object.assign(globalThis, { [name]: this.#real[name] });
    Reflect.deleteProperty(performance, 'now');
  }
}
