/** GET /airlock/paper: the shell that may print what it shows. */
import { buildShell, forPaper } from '@/app/airlock/shell';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { html, headers } = forPaper(await buildShell());
  return new Response(html, { headers });
}
