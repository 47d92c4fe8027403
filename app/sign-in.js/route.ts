/** GET /sign-in.js: the sign-in page's one script, made once while the app is built. */
import { bundleForBrowsers } from '@/app/browser-script';

export const dynamic = 'force-static';

const HEADERS = {
  'Content-Type': 'text/javascript; charset=utf-8',
  // Page and script speak one language, so neither is ever older than the other.
  'Cache-Control': 'no-cache',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

export async function GET(): Promise<Response> {
  return new Response(await bundleForBrowsers('lib/client/sign-in/page.ts'), { headers: HEADERS });
}
