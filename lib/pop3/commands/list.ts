/** LIST: message-numbers and sizes (RFC 1939 §5). */
import { numeral } from '@/lib/pop3/command-line';
import { readListing, readScanListing, type ScanListing } from '@/lib/pop3/listings';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { listing, simple } from '@/lib/pop3/simple';

export async function list(
  pipeline: Pipeline,
  options: CommandOptions = {},
): Promise<ScanListing[]> {
  const { body } = await listing(pipeline, ['LIST'], options);
  return readListing(body, readScanListing, pipeline.limits);
}

export async function listOne(
  pipeline: Pipeline,
  messageNumber: number,
  options: CommandOptions = {},
): Promise<ScanListing> {
  const words = ['LIST', numeral(messageNumber, 'A message-number', 1)] as const;
  return readScanListing((await simple(pipeline, words, options)).text);
}
