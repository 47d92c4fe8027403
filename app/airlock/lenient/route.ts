/** GET /airlock/lenient: the same shell for mail that is laid out by older rules. */
import { buildShell, lenient } from '@/app/airlock/shell';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { html, headers } = lenient(await buildShell());
  return new Response(html, { headers });
}
