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

/** Waits for work, but no longer than so many milliseconds; what fails in time is thrown. */
export async function within(
  clock: Clock,
  milliseconds: number,
  work: Promise<unknown>,
): Promise<void> {
  let cancel = () => {};
  const late = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, resolve);
  });
  await Promise.race([work, late]).finally(cancel);
}
