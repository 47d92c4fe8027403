/** UIDL: message-numbers and unique-ids (RFC 1939 §7). */
import { numeral } from '@/lib/pop3/command-line';
import {
  readListing,
  readOneUniqueId,
  readUniqueIdListing,
  type UniqueIdListing,
} from '@/lib/pop3/listings';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import { listing, simple } from '@/lib/pop3/simple';

export async function uidl(
  pipeline: Pipeline,
  options: CommandOptions = {},
): Promise<UniqueIdListing[]> {
  const { body } = await listing(pipeline, ['UIDL'], options);
  return readListing(body, readUniqueIdListing, pipeline.limits);
}

export async function uidlOne(
  pipeline: Pipeline,
  messageNumber: number,
  options: CommandOptions = {},
): Promise<UniqueIdListing> {
  const words = ['UIDL', numeral(messageNumber, 'A message-number', 1)] as const;
  return readOneUniqueId((await simple(pipeline, words, options)).text, messageNumber);
}
