/** Before anything else runs on the page: which strings may become scripts. None but our own files. */

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypesFactory;
  }
}

/** The service worker, which keeps mail for reading offline. */
const WORKER = '/worker.js';

/** Next loads its chunks by plain strings; where trusted types are required, this lets them pass. */
window.trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, window.location.href);
    if (origin === window.location.origin && pathname === WORKER) return url;
    // As it came: the loader finds a chunk by the very string that it asked for.
    if (origin === window.location.origin && pathname.startsWith('/_next/static/')) return url;
    throw new TypeError(`Not a script of ours: ${pathname}`);
  },
});

/** A module, so that what it declares of the window holds here alone. */
export {};
