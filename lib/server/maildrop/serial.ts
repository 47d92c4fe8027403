/** One after the other: what is decided from a state and then written must not be overtaken. */

export class Serial {
  #last: Promise<unknown> = Promise.resolve();

  /** Starts `work` once all before it have ended, well or badly. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => {});
    return next;
  }
}
