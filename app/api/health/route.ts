/** GET /api/health: whether the server is up, for the administrator's probe. */
import type { Health } from '@/lib/contract/health';
import { json } from '@/lib/server/http/answers';
import { route } from '@/lib/server/http/route';
import { VERSION } from '@/lib/server/version';

export const dynamic = 'force-dynamic';

export const GET = route(async () => json<Health>({ status: 'ok', version: VERSION }));
