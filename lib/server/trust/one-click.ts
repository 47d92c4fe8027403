/** Leaves a mailing list with one request. @see RFC 8058 §3.1 */

import { ANSWER_WITHIN } from '@/lib/server/outbound/limits';
import type { Ask } from '@/lib/server/outbound/request';
import { Problem } from '@/lib/server/problem';
import { telling } from '@/lib/words/say';

/**
 * Posts what the RFC says and nothing else: no cookies, no referrer, no redirect followed.
 * @throws Problem `refused` where the list said no, `unreachable`
 */
export async function unsubscribeByOneClick(ask: Ask, href: string): Promise<void> {
  const { status } = await ask({
    url: new URL(href),
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'User-Agent': 'Mozilla/5.0' },
    body: 'List-Unsubscribe=One-Click',
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  }).catch((cause: unknown) => {
    throw new Problem('unreachable', { told: telling('problem.list-unreachable'), cause });
  });
  if (status >= 200 && status < 300) return;
  throw new Problem('refused', {
    told: telling('problem.list-refused'),
    detail: `Status ${status}`,
  });
}
