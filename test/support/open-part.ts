/** A part of a message in memory, decoded whole. */
import { contentOf, HeldOctets, type LocatedPart, locatePart } from '@/lib/mime';

/** Null where the message has no such part. */
export async function openPart(
  raw: Uint8Array,
  part: string,
): Promise<(LocatedPart & { content: Buffer }) | null> {
  const found = locatePart(raw, part);
  if (!found) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of contentOf(new HeldOctets(raw), found.place)) pieces.push(piece);
  return { ...found, content: Buffer.concat(pieces) };
}
