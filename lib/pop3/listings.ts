/** Drop, scan and unique-id listing lines → records (RFC 1939 §5 and §7). */
import { LimitError, ProtocolError } from './errors.ts';

/** The reply to STAT. `octets` is null where the server's number makes no sense. */
export interface DropListing {
  messages: number;
  octets: number | null;
}

/** A line of LIST. `octets` is a hint (servers round and lie); null where it makes no sense. */
export interface ScanListing {
  messageNumber: number;
  octets: number | null;
}

/** A line of UIDL. `uniqueId` is opaque, octets as latin1; null where the server gave none. */
export interface UniqueIdListing {
  messageNumber: number;
  uniqueId: string | null;
}

/** The bounds that a listing must keep. */
export interface ListingLimits {
  listingEntries: number;
  listingLineOctets: number;
}

/** @throws ProtocolError when no count of messages can be read */
export function readDropListing(text: string): DropListing {
  const [messages, octets] = text.split(/\s+/);
  const count = natural(messages);
  if (count === null) throw new ProtocolError('The drop listing has no number of messages');
  // QUIRK: servers whose 32-bit sum ran over send a negative size (MailKit #872).
  return { messages: count, octets: natural(octets) };
}

/** @throws ProtocolError when there is no message-number */
export function readScanListing(line: string): ScanListing {
  const { messageNumber, rest } = numbered(line);
  return { messageNumber, octets: natural(rest.split(/\s+/, 1)[0]) };
}

/** @throws ProtocolError when there is no message-number */
export function readUniqueIdListing(line: string): UniqueIdListing {
  const { messageNumber, rest } = numbered(line);
  return { messageNumber, uniqueId: rest === '' ? null : rest };
}

/**
 * The reply to `UIDL n`.
 *
 * QUIRK: Twisted's server leaves the message-number out.
 */
export function readOneUniqueId(text: string, asked: number): UniqueIdListing {
  const words = text.split(/\s+/);
  if (words.length === 1 && words[0] !== undefined && words[0] !== '' && words[0] !== `${asked}`) {
    return { messageNumber: asked, uniqueId: words[0] };
  }
  return readUniqueIdListing(text);
}

/**
 * Reads the body of LIST or UIDL. Gaps, any order, blank lines and words between many spaces pass.
 *
 * @throws ProtocolError on a line without a message-number or a number that comes twice; LimitError
 */
export function readListing<Listing extends { messageNumber: number }>(
  body: Uint8Array,
  readLine: (line: string) => Listing,
  limits: ListingLimits,
): Listing[] {
  const listings: Listing[] = [];
  const seen = new Set<number>();
  for (const line of bodyLines(body)) {
    if (line.length > limits.listingLineOctets) {
      throw new LimitError('listingLineOctets', limits.listingLineOctets, 'A line of a listing');
    }
    if (line.trim() === '') continue;
    const listing = readLine(line);
    if (seen.has(listing.messageNumber)) {
      throw new ProtocolError(`Message-number ${listing.messageNumber} is listed twice`);
    }
    seen.add(listing.messageNumber);
    listings.push(listing);
    if (listings.length > limits.listingEntries) {
      throw new LimitError('listingEntries', limits.listingEntries, 'A listing');
    }
  }
  return listings;
}

/** The lines of a body, one character for each octet, without their ends. */
export function bodyLines(body: Uint8Array): string[] {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function numbered(line: string): { messageNumber: number; rest: string } {
  // QUIRK: some servers begin every line with "+OK" (K-9 #1237); Maillennium V05 puts two or three
  // spaces between the words.
  const found = /^\s*(?:\+OK\s+)?(\d{1,10})(?:\s+(.*?))?\s*$/is.exec(line);
  const messageNumber = natural(found?.[1]);
  if (found === null || messageNumber === null || messageNumber === 0) {
    throw new ProtocolError('A line of a listing has no message-number');
  }
  return { messageNumber, rest: found[2] ?? '' };
}

function natural(word: string | undefined): number | null {
  if (word === undefined || !/^\d{1,16}$/.test(word)) return null;
  const value = Number(word);
  return Number.isSafeInteger(value) ? value : null;
}
