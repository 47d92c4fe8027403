/** STAT: how many messages, how many octets (RFC 1939 §5). */
import { type DropListing, readDropListing } from '@/lib/pop3/listings';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { simple } from '@/lib/pop3/simple';

export async function stat(pipeline: Pipeline, options: CommandOptions = {}): Promise<DropListing> {
  return readDropListing((await simple(pipeline, ['STAT'], options)).text);
}
