/** `-ERR` → the error that says so. */
import { refused } from './errors.ts';
import type { Reply } from './reply.ts';

/**
 * Gives the reply back when it is `+OK`.
 *
 * @throws CommandRefusedError or one of its children
 */
export function accepted(verb: string, reply: Reply): Reply {
  if (reply.indicator === 'ok') return reply;
  throw refused({ verb, text: reply.text, responseCode: reply.responseCode });
}
