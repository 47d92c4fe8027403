/** GET /airlock/paper/lenient: the same for mail that is laid out by older rules. */
import { buildShell, forPaper, lenient } from '@/app/airlock/shell';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { html, headers } = forPaper(lenient(await buildShell()));
  return new Response(html, { headers });
}
