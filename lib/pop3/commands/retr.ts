/** RETR: one message, whole or as a stream (RFC 1939 §5). */
import { numeral } from '@/lib/pop3/command-line';
import { fetchStream, fetchWhole } from '@/lib/pop3/fetching';
import type { FetchOptions, StreamOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';

export function retr(
  pipeline: Pipeline,
  messageNumber: number,
  options: FetchOptions = {},
): Promise<Uint8Array> {
  return fetchWhole(pipeline, words(messageNumber), options);
}

export function retrStream(
  pipeline: Pipeline,
  messageNumber: number,
  options: StreamOptions = {},
): AsyncIterable<Uint8Array> {
  return fetchStream(pipeline, words(messageNumber), options);
}

function words(messageNumber: number) {
  return ['RETR', numeral(messageNumber, 'A message-number', 1)] as const;
}
