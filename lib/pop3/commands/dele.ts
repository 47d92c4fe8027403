/** DELE: puts a deletion mark on a message; QUIT commits it (RFC 1939 §5). */
import { numeral } from '@/lib/pop3/command-line';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { simple } from '@/lib/pop3/simple';

export async function dele(
  pipeline: Pipeline,
  messageNumber: number,
  options: CommandOptions = {},
): Promise<void> {
  await simple(pipeline, ['DELE', numeral(messageNumber, 'A message-number', 1)], options);
}
