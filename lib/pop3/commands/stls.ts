/** STLS: from here on in private, or not at all (RFC 2595 §4). */
import { CommandRefusedError, TlsError } from '@/lib/pop3/errors';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { simple } from '@/lib/pop3/simple';

/**
 * What the server said before (its capabilities) must be forgotten.
 *
 * @throws TlsError when refused, when octets follow the reply in the clear, or when not trusted
 */
export async function stls(pipeline: Pipeline, options: CommandOptions = {}): Promise<void> {
  try {
    await simple(pipeline, ['STLS'], options, { company: 'sealed' });
    if (!pipeline.open) throw await pipeline.ended;
    await pipeline.transport.startTls();
  } catch (error) {
    if (!(error instanceof CommandRefusedError)) throw error;
    throw new TlsError(`The server refused STLS: ${error.text}`, { cause: error });
  }
  pipeline.listen();
}
