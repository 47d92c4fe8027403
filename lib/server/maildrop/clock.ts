/** Time as the maildrop sees it: handed in, so that tests can let hours pass at once. */

/** `now` in milliseconds since 1970; `after` runs something once, and gives back what cancels it. */
export interface Clock {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
}

/** The real time. Its timers never keep the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
