/** Leaving the page: what waits for its turn by then is sent at once. */

let leave = () => {};
let left = untilLeft();

function untilLeft(): Promise<void> {
  return new Promise((resolve) => {
    leave = resolve;
  });
}

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => {
    leave();
    // A page that comes back from the browser's cache can be left again.
    left = untilLeft();
  });
}

/** Resolves when the page is left. */
export const pageLeft = (): Promise<void> => left;
