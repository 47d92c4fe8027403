/** Wraps a route's handler: same origin, JSON only, errors turned into answers, nothing cached. */
import { Problem } from '@/lib/server/problem';
import { running } from '@/lib/server/running';
import { errorAnswer, keptPrivate } from './answers.ts';
import { isSameOrigin } from './same-origin.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

type NextHandler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

/** `handler` gets the path's parameters as they came: check them with `checked`. */
export function route<Params extends Record<string, string> = Record<never, string>>(
  handler: (request: Request, params: Params) => Promise<Response>,
): NextHandler<Params> {
  return async (request, context) => {
    try {
      refuseForgery(request);
      return keptPrivate(await handler(request, await context.params));
    } catch (error) {
      const { log } = await running();
      log.warn('request failed', { method: request.method, error });
      return keptPrivate(errorAnswer(error));
    }
  };
}

/** A page of another site can send neither our JSON type nor our origin. */
function refuseForgery(request: Request): void {
  if (READING.has(request.method)) return;
  if (!isSameOrigin(request.headers)) throw new Problem('cross-origin');
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new Problem('bad-request', { detail: 'Send Content-Type: application/json.' });
  }
}
