/** Which strings may become scripts, where the browser asks for trusted types: our own files' names alone. */

interface TrustedTypesFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypesFactory;
  }
}

/** The service worker, which keeps mail for reading offline. */
const WORKER = '/worker.js';

/** Whatever runs first on a page says so; there is one such rule for each page. */
export function trustOwnScripts(): void {
  if (window.trustedTypes?.defaultPolicy) return;
  window.trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, window.location.href);
      if (origin === window.location.origin && pathname === WORKER) return url;
      // As it came: the loader finds a chunk by the very string that it asked for.
      if (origin === window.location.origin && pathname.startsWith('/_next/static/')) return url;
      throw new Error(`Not a script of ours: ${pathname}`);
    },
  });
}
