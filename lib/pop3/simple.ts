/** Commands without secrets: one line out, `+OK` or a refusal back. */
import { commandLine } from './command-line.ts';
import type { Request } from './exchange.ts';
import type { CommandOptions } from './options.ts';
import type { Pipeline } from './pipeline.ts';
import { accepted } from './refusal.ts';
import type { Reply } from './reply.ts';

type Words = readonly [string, ...string[]];

/**
 * Sends a command whose reply is one line.
 *
 * @throws CommandRefusedError; StateError when a word cannot be sent
 */
export async function simple(
  pipeline: Pipeline,
  words: Words,
  options: CommandOptions = {},
  more: Partial<Request> = {},
): Promise<Reply> {
  return accepted(words[0], await pipeline.send({ ...request(pipeline, words, options), ...more }));
}

/** Sends a command whose reply is a listing. */
export async function listing(
  pipeline: Pipeline,
  words: Words,
  options: CommandOptions = {},
  more: Partial<Request> = {},
): Promise<Reply> {
  const { limits } = pipeline;
  return simple(pipeline, words, options, {
    body: 'when-ok',
    limit: 'listingOctets',
    maxOctets: limits.listingOctets,
    ...more,
  });
}

function request(pipeline: Pipeline, words: Words, options: CommandOptions): Request {
  return {
    verb: words[0],
    line: commandLine(words, pipeline.limits.commandOctets),
    body: 'none',
    lane: options.priority ?? 'foreground',
    deadline: pipeline.deadlines.reply,
    signal: options.signal,
  };
}
