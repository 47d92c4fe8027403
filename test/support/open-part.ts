/** A part of a message in memory, decoded whole. */
import { createDecoder, type LocatedPart, locatePart } from '@/lib/mime';

/** Null where the message has no such part. */
export function openPart(
  raw: Uint8Array,
  part: string,
): (LocatedPart & { content: Buffer }) | null {
  const found = locatePart(raw, part);
  if (!found) return null;
  const { place } = found;
  if (place.kind === 'held') return { ...found, content: Buffer.from(place.content) };
  const decoder = createDecoder(place.encoding);
  const body = Buffer.from(raw.subarray(place.start, place.end));
  return { ...found, content: Buffer.concat([decoder.push(body), decoder.end()]) };
}
