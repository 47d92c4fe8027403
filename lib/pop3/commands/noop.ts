/** NOOP: shows that the line is alive (RFC 1939 §5). */
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { simple } from '@/lib/pop3/simple';

export async function noop(pipeline: Pipeline, options: CommandOptions = {}): Promise<void> {
  await simple(pipeline, ['NOOP'], options);
}
