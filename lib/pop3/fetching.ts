/** What RETR and TOP have in common: a body with a limit, whole or as a stream. */
import { BodyStream } from './body-stream.ts';
import { commandLine } from './command-line.ts';
import type { Read, Request } from './exchange.ts';
import type { FetchOptions, StreamOptions } from './options.ts';
import { LentPieces, OwnPieces } from './pieces.ts';
import type { Pipeline } from './pipeline.ts';
import { accepted } from './refusal.ts';

type Words = readonly [string, ...string[]];

const body: Read<Uint8Array> = (reply, { verb }) => accepted(verb, reply).body;

/** The whole body in one piece, or what `read` makes of it. */
export function fetchWhole(
  pipeline: Pipeline,
  words: Words,
  options: FetchOptions,
  read: Read<Uint8Array> = body,
): Promise<Uint8Array> {
  return pipeline.send(fetchRequest(pipeline, words, options), read);
}

/** The body as it comes; nothing is sent before the first piece is asked for. */
export function fetchStream(
  pipeline: Pipeline,
  words: Words,
  options: StreamOptions,
): AsyncIterable<Uint8Array> {
  const prepared = fetchRequest(pipeline, words, options);
  const waiting = () => (options.pieces === 'lent' ? new LentPieces() : new OwnPieces());
  return { [Symbol.asyncIterator]: () => new BodyStream(pipeline, prepared, waiting()) };
}

function fetchRequest(pipeline: Pipeline, words: Words, options: FetchOptions): Request {
  const { limits, deadlines } = pipeline;
  return {
    verb: words[0],
    line: commandLine(words, limits.commandOctets),
    body: 'when-ok',
    lane: options.priority ?? 'foreground',
    deadline: deadlines.reply,
    expected: options.expectedOctets,
    limit: 'messageOctets',
    maxOctets: options.maxOctets ?? limits.messageOctets,
    onProgress: options.onProgress,
    signal: options.signal,
  };
}
