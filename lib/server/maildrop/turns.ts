/** Who may use the maildrop's one session when: many together, or one alone, in order of arrival. */

type Kind = 'shared' | 'alone';

interface Waiting {
  readonly kind: Kind;
  readonly start: () => void;
}

/** A lock with a queue: nobody overtakes, so that work alone is not starved by shared work. */
export class Turns {
  #sharing = 0;
  #alone = false;
  readonly #queue: Waiting[] = [];
  #giveWay = new AbortController();

  /** Whether nobody has it or waits for it. */
  get free(): boolean {
    return this.uses === 0;
  }

  /** How many have it or wait for it. */
  get uses(): number {
    return this.#sharing + this.#queue.length + (this.#alone ? 1 : 0);
  }

  /**
   * Runs beside other shared work.
   * @param work gets what aborts once somebody waits for it to end: long work should stop then
   */
  shared<Result>(work: (giveWay: AbortSignal) => Promise<Result>): Promise<Result> {
    return this.#run('shared', () => work(this.#giveWay.signal));
  }

  /** Runs when all before it have ended, and lets nobody in until it ends. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#run('alone', work);
  }

  async #run<Result>(kind: Kind, work: () => Promise<Result>): Promise<Result> {
    if (this.#queue.length > 0 || !this.#admits(kind)) {
      await new Promise<void>((start) => {
        this.#queue.push({ kind, start });
        this.#askToGiveWay();
      });
    } else {
      this.#enter(kind);
    }
    try {
      return await work();
    } finally {
      this.#leave(kind);
    }
  }

  #admits(kind: Kind): boolean {
    return !this.#alone && (kind === 'shared' || this.#sharing === 0);
  }

  #enter(kind: Kind): void {
    if (kind === 'alone') {
      this.#alone = true;
      this.#giveWay = new AbortController();
    } else this.#sharing += 1;
  }

  #askToGiveWay(): void {
    if (this.#queue.some(({ kind }) => kind === 'alone')) this.#giveWay.abort();
  }

  #leave(kind: Kind): void {
    if (kind === 'alone') this.#alone = false;
    else this.#sharing -= 1;
    for (let next = this.#queue[0]; next && this.#admits(next.kind); next = this.#queue[0]) {
      this.#queue.shift();
      this.#enter(next.kind);
      next.start();
    }
    this.#askToGiveWay();
  }
}
