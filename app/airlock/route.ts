/** GET /airlock: the frame's shell, made once while the app is built. */
import { buildShell } from './shell.ts';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { html, headers } = await buildShell();
  return new Response(html, { headers });
}
