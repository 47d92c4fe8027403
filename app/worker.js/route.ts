/** GET /worker.js: what keeps mail for reading offline, made once while the app is built. */
import { buildWorker } from './script.ts';

export const dynamic = 'force-static';

const HEADERS = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'no-cache',
  // It fetches from us and from nobody else, and runs nothing besides itself.
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export async function GET(): Promise<Response> {
  return new Response(await buildWorker(), { headers: HEADERS });
}
