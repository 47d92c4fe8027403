/** Wraps a route's handler: same origin, JSON only, errors turned into answers, nothing cached. */
import { codeOf, Problem } from '@/lib/server/problem';
import { running } from '@/lib/server/running';
import { errorAnswer, keptPrivate } from './answers.ts';
import { isSameOrigin } from './same-origin.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What visitors without a sign-in and messages that are gone bring about all day. */
const EVERYDAY: ReadonlySet<string> = new Set(['not-signed-in', 'not-found', 'message-gone']);

type NextHandler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

/** What bodies a route takes. Neither can be sent by a form of another site. */
type Taken = 'application/json' | 'application/octet-stream';

/** `handler` gets the path's parameters as they came: check them with `checked`. */
export function route<Params extends Record<string, string> = Record<never, string>>(
  handler: (request: Request, params: Params) => Promise<Response>,
  taken: Taken = 'application/json',
): NextHandler<Params> {
  return async (request, context) => {
    try {
      refuseForgery(request, taken);
      return keptPrivate(await handler(request, await context.params));
    } catch (error) {
      await note(request.method, error);
      return keptPrivate(errorAnswer(error));
    }
  };
}

/** Our own bugs are errors; what a person or a mail server did wrong is only worth a look. */
async function note(method: string, error: unknown): Promise<void> {
  const { log } = await running();
  const code = codeOf(error);
  if (code === 'internal') log.error('request failed', { method, error });
  else if (EVERYDAY.has(code)) log.debug('request refused', { method, error });
  else log.info('request refused', { method, error });
}

/** A page of another site can send neither our type nor our origin. */
function refuseForgery(request: Request, taken: Taken): void {
  if (READING.has(request.method)) return;
  if (!isSameOrigin(request.headers)) throw new Problem('cross-origin');
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== taken) {
    throw new Problem('bad-request', { detail: `Send Content-Type: ${taken}.` });
  }
}
