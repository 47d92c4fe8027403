/** Whether what is shown came from the server just now, or from what this device keeps. */

/** The header that the worker gives an answer it had kept: when that was, milliseconds since 1970. */
export const KEPT_AT = 'Poplar-Kept-At';

const listeners = new Set<() => void>();
let keptAt: number | null = null;

/** Takes note of an answer of our API. */
export function noteAnswer({ headers }: { readonly headers: Headers }): void {
  const told = headers.get(KEPT_AT);
  // What was kept longest ago is what the whole may be as old as.
  const next = told === null ? null : Math.min(Number(told), keptAt ?? Number.POSITIVE_INFINITY);
  if (next === keptAt) return;
  keptAt = next;
  for (const listener of listeners) listener();
}

/** Null while the server answers. */
export const shownFrom = (): number | null => keptAt;

export function onShownFrom(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
