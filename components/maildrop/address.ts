/** The browser's address, changed so seldom that no browser refuses it. */
import { hrefOf, type Place, placeOf } from '@/lib/client/place';

/**
 * Milliseconds between two changes from one place to the next.
 * QUIRK: WebKit takes a hundred changes in ten seconds and throws at the next; a key held down would make three hundred.
 */
const APART = 150;

let due: { readonly state: unknown; readonly href: string } | null = null;
let changedAt = -APART;

function change(): void {
  if (due === null) return;
  window.history.replaceState(due.state, '', due.href);
  due = null;
  changedAt = performance.now();
}

/** Where the address says one is, or is about to say. */
export function addressed(): Place {
  const { pathname, search } = new URL(due?.href ?? '', window.location.href);
  return placeOf(pathname, search);
}

/** The same step of the history leads here; of several places in a row the last one counts. */
export function readdress(state: unknown, place: Place): void {
  due = { state, href: hrefOf(place) };
  const wait = changedAt + APART - performance.now();
  if (wait > 0) setTimeout(change, wait);
  else change();
}

/** A step of the history of its own. */
export function stepTo(state: unknown, place: Place): void {
  change();
  window.history.pushState(state, '', hrefOf(place));
}

/** What is left by a step back needs no address any more. */
export function leaveAddress(): void {
  due = null;
}
