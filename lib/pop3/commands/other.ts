/** The way out: any command that this client has no function for. */
import { oneLine } from '@/lib/pop3/command-line';
import { StateError } from '@/lib/pop3/errors';
import type { FetchOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { accepted } from '@/lib/pop3/refusal';
import type { Reply } from '@/lib/pop3/reply';

export interface OtherOptions extends FetchOptions {
  /** `lines` when `+OK` is followed by lines up to the termination octet; else `line`. */
  reply: 'line' | 'lines';
}

/** They change what the session is, not only what it says. */
const KEPT = new Set(['USER', 'PASS', 'APOP', 'AUTH', 'RPOP', 'STLS', 'UTF8', 'QUIT']);

/** @throws CommandRefusedError; StateError for verbs with a function of their own to sign in or out */
export async function other(
  pipeline: Pipeline,
  line: string,
  options: OtherOptions,
): Promise<Reply> {
  const verb = (line.split(' ', 1)[0] ?? '').toUpperCase();
  if (verb === '' || KEPT.has(verb)) throw new StateError(`Not this way: ${verb || 'no verb'}`);
  const { limits, deadlines } = pipeline;
  const reply = await pipeline.send({
    verb,
    line: oneLine(verb, line, limits.commandOctets),
    body: options.reply === 'lines' ? 'when-ok' : 'none',
    lane: options.priority ?? 'foreground',
    deadline: deadlines.reply,
    expected: options.expectedOctets,
    limit: 'messageOctets',
    maxOctets: options.maxOctets ?? limits.messageOctets,
    onProgress: options.onProgress,
    signal: options.signal,
  });
  return accepted(verb, reply);
}
