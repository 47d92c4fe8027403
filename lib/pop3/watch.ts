/** One timer for all deadlines of a session: set often, armed seldom. */

/** Calls back when the time that was last set has come. */
export class Watch {
  readonly #now: () => number;
  readonly #onDue: () => void;
  #due: number | null = null;
  #rings = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;

  constructor(now: () => number, onDue: () => void) {
    this.#now = now;
    this.#onDue = onDue;
  }

  /** Sets the time, or null for none; a timer that rings too early is left to find out. */
  set(due: number | null): void {
    this.#due = due;
    if (due === null) this.stop();
    else if (this.#timer === null || due < this.#rings) this.#arm(due);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#due = null;
  }

  #arm(due: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#rings = due;
    this.#timer = setTimeout(() => this.#ring(), Math.max(1, Math.ceil(due - this.#now())));
  }

  #ring(): void {
    this.#timer = null;
    if (this.#due === null) return;
    if (this.#now() + 1 < this.#due) {
      this.#arm(this.#due);
    } else {
      this.#due = null;
      this.#onDue();
    }
  }
}
