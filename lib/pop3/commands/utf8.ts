/** UTF8: names and messages in UTF-8 from here on (RFC 6856 §2). */
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { simple } from '@/lib/pop3/simple';

export async function utf8(pipeline: Pipeline, options: CommandOptions = {}): Promise<void> {
  await simple(pipeline, ['UTF8'], options, { company: 'alone' });
}
