/** TOP: the header block and the first lines of the text (RFC 1939 §7). */
import { numeral } from '@/lib/pop3/command-line';
import { fetchStream, fetchWhole } from '@/lib/pop3/fetching';
import type { FetchOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { accepted } from '@/lib/pop3/refusal';
import type { Reply } from '@/lib/pop3/reply';

export function top(
  pipeline: Pipeline,
  messageNumber: number,
  lines: number,
  options: FetchOptions = {},
): Promise<Uint8Array> {
  return fetchWhole(pipeline, words(messageNumber, lines), options, withoutSecondStatus);
}

export function topStream(
  pipeline: Pipeline,
  messageNumber: number,
  lines: number,
  options: FetchOptions = {},
): AsyncIterable<Uint8Array> {
  return fetchStream(pipeline, words(messageNumber, lines), options);
}

function words(messageNumber: number, lines: number) {
  return [
    'TOP',
    numeral(messageNumber, 'A message-number', 1),
    numeral(lines, 'A number of lines', 0),
  ] as const;
}

/**
 * QUIRK: FTGate 2 and pop.km.ru send the status line of TOP twice. No header field begins so, for
 * it would need a colon.
 */
function withoutSecondStatus(reply: Reply, { verb }: { verb: string }): Uint8Array {
  const { body } = accepted(verb, reply);
  if (body[0] !== 0x2b || body[1] !== 0x4f || body[2] !== 0x4b) return body;
  const end = body.indexOf(0x0a);
  const colon = body.indexOf(0x3a);
  return end !== -1 && (colon === -1 || colon > end) ? body.subarray(end + 1) : body;
}
