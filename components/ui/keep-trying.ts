/** Tries something that nobody waits for until it works: at first, when the line is back, and now and then. */

/** Milliseconds until the next try; each time twice as long, up to the longest. */
const FIRST = 5_000;
const LONGEST = 60_000;

/** @returns what ends it */
export function keepTrying(attempt: () => Promise<unknown>, first: 'now' | 'later'): () => void {
  const ended = new AbortController();
  let wait = FIRST;
  let timer: ReturnType<typeof setTimeout>;
  const later = () => {
    if (ended.signal.aborted) return;
    timer = setTimeout(go, wait);
    wait = Math.min(2 * wait, LONGEST);
  };
  const stop = () => {
    clearTimeout(timer);
    ended.abort();
  };
  const go = () => {
    clearTimeout(timer);
    attempt().then(stop, later);
  };
  window.addEventListener('online', go, { signal: ended.signal });
  if (first === 'now') go();
  else later();
  return stop;
}
