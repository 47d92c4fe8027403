/** Octets that stand in memory, as a file to be handed over or kept. */
import { HeldOctets, locatePart } from '@/lib/mime';
import { type OpenedFile, openFile } from '@/lib/server/reading/opened-file';

const NOTHING_TO_RELEASE = () => {};

/** The octets as they are. */
export function heldFile(filename: string, type: string, content: Uint8Array): Promise<OpenedFile> {
  const about = { filename, type, octets: content.length };
  return openFile(about, new HeldOctets(content), { kind: 'held', content }, NOTHING_TO_RELEASE);
}

/** The part of a message that `readMessage` named so, decoded; null where there is none. */
export async function heldPart(raw: Uint8Array, part: string): Promise<OpenedFile | null> {
  const located = locatePart(raw, part);
  return located && openFile(located, new HeldOctets(raw), located.place, NOTHING_TO_RELEASE);
}
