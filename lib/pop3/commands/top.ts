/** TOP: the header block and the first lines of the text (RFC 1939 §7). */
import { Batch, type Take } from '@/lib/pop3/batch';
import { numeral } from '@/lib/pop3/command-line';
import { fetchStream, fetchWhole } from '@/lib/pop3/fetching';
import type { EachOptions, FetchOptions, StreamOptions } from '@/lib/pop3/options';
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

/** Hands each answer to `take` as it comes. */
export function topEach(
  pipeline: Pipeline,
  messageNumbers: readonly number[],
  lines: number,
  take: Take,
  options: EachOptions = {},
): Promise<void> {
  const { limits, deadlines } = pipeline;
  // Checked before the first is written.
  for (const messageNumber of messageNumbers) words(messageNumber, lines);
  const batch = new Batch(pipeline, {
    messageNumbers: [...messageNumbers],
    line: (messageNumber) => `TOP ${messageNumber} ${lines}\r\n`,
    request: {
      verb: 'TOP',
      line: '',
      body: 'when-ok',
      lane: options.priority ?? 'foreground',
      deadline: deadlines.reply,
      limit: 'messageOctets',
      maxOctets: options.maxOctets ?? limits.messageOctets,
    },
    take: (messageNumber, result) =>
      take(messageNumber, result instanceof Uint8Array ? afterSecondStatus(result) : result),
    signal: options.signal,
  });
  batch.start();
  return batch.done;
}

export function topStream(
  pipeline: Pipeline,
  messageNumber: number,
  lines: number,
  options: StreamOptions = {},
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

function withoutSecondStatus(reply: Reply, { verb }: { verb: string }): Uint8Array {
  return afterSecondStatus(accepted(verb, reply).body);
}

/**
 * QUIRK: FTGate 2 and pop.km.ru send the status line of TOP twice. No header field begins so, for
 * it would need a colon.
 */
function afterSecondStatus(body: Uint8Array): Uint8Array {
  if (body[0] !== 0x2b || body[1] !== 0x4f || body[2] !== 0x4b) return body;
  const end = body.indexOf(0x0a);
  const colon = body.indexOf(0x3a);
  return end !== -1 && (colon === -1 || colon > end) ? body.subarray(end + 1) : body;
}
