/** Whether what is shown came from the server just now, or from what this device keeps. */

/** The header that the worker gives an answer it had kept: when that was, milliseconds since 1970. */
export const KEPT_AT = 'Poplar-Kept-At';
/** The header beside it where the server has not answered yet, and may still do. */
export const MEANWHILE = 'Poplar-Meanwhile';

const listeners = new Set<() => void>();
let keptAt: number | null = null;
let reached = true;

/** Takes note of an answer of our API; null where none came. */
export function noteAnswer(answer: { readonly headers: Headers } | null): void {
  const told = answer?.headers.get(KEPT_AT) ?? null;
  const before = { keptAt, reached };
  reached = answer !== null && (told === null || answer.headers.has(MEANWHILE));
  // What was kept longest ago is what the whole may be as old as.
  if (told !== null) keptAt = Math.min(Number(told), keptAt ?? Number.POSITIVE_INFINITY);
  else if (reached) keptAt = null;
  if (keptAt === before.keptAt && reached === before.reached) return;
  for (const listener of listeners) listener();
}

/** Null where the server answered last. */
export const shownFrom = (): number | null => keptAt;

/** Whether the server answered what it was asked last, or may still do so. */
export const isReached = (): boolean => reached;

export function onShownFrom(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
