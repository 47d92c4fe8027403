/** What kind of image some octets are, by their beginning: what a stranger calls them counts for nothing. */

/** SVG is none of them: it is a document, and may do what documents do. */
const IMAGES: readonly { readonly type: string; readonly magic: RegExp }[] = [
  { type: 'image/png', magic: /^89504e470d0a1a0a/ },
  { type: 'image/jpeg', magic: /^ffd8ff/ },
  { type: 'image/gif', magic: /^474946383[79]61/ },
  { type: 'image/webp', magic: /^52494646.{8}57454250/ },
  { type: 'image/avif', magic: /^.{8}6674797061766966|^.{8}6674797061766973/ },
];

/** Octets that it takes to tell. */
export const IMAGE_MAGIC_OCTETS = 16;

/** The type of the image; null for everything else. */
export function imageType(content: Uint8Array): string | null {
  const length = Math.min(content.byteLength, IMAGE_MAGIC_OCTETS);
  const start = Buffer.from(content.buffer, content.byteOffset, length).toString('hex');
  return IMAGES.find(({ magic }) => magic.test(start))?.type ?? null;
}
