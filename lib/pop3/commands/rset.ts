/** RSET: takes all deletion marks back (RFC 1939 §5). */
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { simple } from '@/lib/pop3/simple';

export async function rset(pipeline: Pipeline, options: CommandOptions = {}): Promise<void> {
  await simple(pipeline, ['RSET'], options);
}
