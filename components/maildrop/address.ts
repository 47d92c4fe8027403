/** The browser's address and history, changed so seldom that no browser refuses it. */
import { hrefOf, isPlace, type Place, placeOf } from '@/lib/client/place';
import type { MessageKey } from '@/lib/contract/envelope';

/** How a step of the history was made: from the list of this page, by beginning to search, or otherwise. */
type Mark = 'from-list' | 'searching' | null;

/**
 * Milliseconds between two changes from one place to the next.
 * QUIRK: WebKit takes a hundred changes in ten seconds and throws at the next; a key held down would make three hundred.
 */
const APART = 150;

let due: { readonly mark: Mark; readonly href: string } | null = null;
let changedAt = -APART;

/**
 * What Next wrote into the history stays there, by which it takes the step for one of its own. Else it would
 * follow each step in its own time, and write an address that has passed over the one that is.
 */
const marked = (poplarMark: Mark) => ({ ...window.history.state, poplarMark });

function change(): void {
  if (due === null) return;
  window.history.replaceState(marked(due.mark), '', due.href);
  due = null;
  changedAt = performance.now();
}

/** Where the address says one is. */
export const addressed = (): Place => placeOf(window.location.pathname, window.location.search);

/** How the step was made that one stands on. */
export function markNow(): Mark {
  return due?.mark ?? window.history.state?.poplarMark ?? null;
}

/** The same step of the history leads here; of several places in a row the last one counts. */
export function readdress(mark: Mark, place: Place): void {
  due = { mark, href: hrefOf(place) };
  const wait = changedAt + APART - performance.now();
  if (wait > 0) setTimeout(change, wait);
  else change();
}

/** A step of the history of its own. */
export function stepTo(mark: Mark, place: Place): void {
  change();
  // Another list begins at its top.
  window.history.pushState({ ...marked(mark), poplarTop: null }, '', hrefOf(place));
}

/** Notes which row is the first in sight, so that a page that is loaded again begins there; null: at the top. */
export function noteTop(poplarTop: MessageKey | null): void {
  if (topNoted() === poplarTop) return;
  window.history.replaceState({ ...window.history.state, poplarTop }, '', window.location.href);
}

/** On the server, nothing is noted. */
export const topNoted = (): MessageKey | null =>
  typeof window === 'undefined' ? null : (window.history.state?.poplarTop ?? null);

/**
 * Follows the browser's own steps from one place of an inbox to another until the function that it gives is called.
 * Next does not hear of them: it would make the page anew for a step that was made before the page was loaded again,
 * and what could be undone would be forgotten.
 */
export function followSteps(follow: () => void): () => void {
  const hear = (event: PopStateEvent) => {
    if (!isPlace(window.location.pathname)) return;
    event.stopImmediatePropagation();
    leaveAddress();
    follow();
  };
  window.addEventListener('popstate', hear, { capture: true });
  return () => {
    leaveAddress();
    window.removeEventListener('popstate', hear, { capture: true });
  };
}

export function stepBack(): void {
  leaveAddress();
  window.history.back();
}

/** What is left needs no address any more. */
export function leaveAddress(): void {
  due = null;
}
