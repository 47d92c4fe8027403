/** What RETR and TOP have in common: a body with a limit, whole or as a stream. */
import { BodyStream } from './body-stream.ts';
import type { Request } from './exchange.ts';
import type { FetchOptions } from './options.ts';
import type { Pipeline } from './pipeline.ts';
import { accepted } from './refusal.ts';
import { request } from './simple.ts';

type Words = readonly [string, ...string[]];

/** The whole body in one piece. */
export function fetchWhole(
  pipeline: Pipeline,
  words: Words,
  options: FetchOptions,
): Promise<Uint8Array> {
  const [verb] = words;
  const reply = pipeline.send(fetchRequest(pipeline, words, options));
  return reply.then((whole) => accepted(verb, whole).body);
}

/** The body as it comes; nothing is sent before the first piece is asked for. */
export function fetchStream(
  pipeline: Pipeline,
  words: Words,
  options: FetchOptions,
): AsyncIterable<Uint8Array> {
  const prepared = fetchRequest(pipeline, words, options);
  return { [Symbol.asyncIterator]: () => new BodyStream(pipeline, prepared) };
}

function fetchRequest(pipeline: Pipeline, words: Words, options: FetchOptions): Request {
  return {
    ...request(pipeline, words, options),
    body: 'when-ok',
    expected: options.expectedOctets,
    limit: { name: 'messageOctets', octets: options.maxOctets ?? pipeline.limits.messageOctets },
    onProgress: options.onProgress,
  };
}
