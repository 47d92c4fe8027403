/** For the administrator's probe: GET /api/health. */
import { z } from 'zod';

export const Health = z.object({ status: z.literal('ok'), version: z.string() });
export type Health = z.infer<typeof Health>;
