/** The headers of every page: a Content-Security-Policy with a nonce of its own, and its kin. */
import { type NextRequest, NextResponse } from 'next/server';

/**
 * What the page may load, and why it is not stricter, as measured with Next 16.4 in Chromium:
 *
 * - `script-src`: Next puts the request's nonce on its own scripts; `strict-dynamic` lets those load
 *   the chunks they need. `next dev` evaluates modules, hence 'unsafe-eval' there and only there.
 * - `style-src-attr 'unsafe-inline'`: React and Base UI write `style` attributes into the HTML that
 *   the server sends (positions, sizes). An attribute cannot carry a nonce. Style elements can, and
 *   must: `style-src` stays with nonces.
 * - `trusted-types`: strings never become HTML or code. The one thing Next does by string is to
 *   load chunks; lib/client/trusted-scripts.ts lets it do so from /_next/static and nowhere else,
 *   besides the one service worker.
 *   `dompurify` is the sanitizer's own policy, which it hands to nobody: it reads what is pasted
 *   into a letter, in a document that is never shown.
 */
function pagePolicy(nonce: string, mode: 'development' | 'production'): string {
  const isDevelopment = mode === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isDevelopment
      ? []
      : ["require-trusted-types-for 'script'", 'trusted-types default dompurify']),
  ].join('; ');
}

const PAGE_HEADERS: Record<string, string> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

// biome-ignore lint/style/noProcessEnv: the compiler puts its own word here, nothing is read
const MODE = process.env.NODE_ENV === 'development' ? 'development' : 'production';

/** Runs before every page. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = pagePolicy(nonce, MODE);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next reads the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.headers.set(name, value);
  if (isHttps(request)) {
    response.headers.set('Strict-Transport-Security', 'max-age=31536000');
  }
  return response;
}

/** Behind a proxy that ends TLS, the proxy says so. */
function isHttps(request: NextRequest): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(':', '')) === 'https';
}

/**
 * Pages only: files, the API, the airlock and both scripts beside Next's have headers of their own. Each
 * file by its whole name: a page may be asked for under any (`/mail/x.png`).
 */
export const config = {
  matcher: [
    '/((?!api/|airlock(?:/paper)?(?:/lenient)?$|worker\\.js$|sign-in\\.js$|_next/static/|favicon\\.(?:ico|svg)$|icon-(?:maskable-)?\\d+\\.png$|robots\\.txt$|manifest\\.webmanifest$).*)',
  ],
};
