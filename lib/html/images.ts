/** What an image's source means in mail, and what kind of image some octets are. */

/**
 * inline: a part of the same message (cid:, without brackets); data: in the message's own text;
 * remote: on somebody's server, http or https; nothing: not to be shown.
 */
export type ImageSource =
  | { kind: 'inline'; contentId: string }
  | { kind: 'data'; url: string }
  | { kind: 'remote'; url: string; host: string }
  | { kind: 'nothing' };

const DATA_IMAGE = /^data:image\/(?:png|gif|jpe?g|webp|avif)[;,]/i;

/** Reads the value of a `src`, the way browsers do (white space and line breaks fall out). */
export function readImageSource(value: string): ImageSource {
  const trimmed = value.trim();
  if (/^cid:/i.test(trimmed)) {
    return { kind: 'inline', contentId: readContentId(trimmed.slice(4)) };
  }
  if (DATA_IMAGE.test(trimmed)) return { kind: 'data', url: trimmed };
  try {
    // The base lets `//host/x` count as remote; what names no host at all lands on the base's.
    const url = new URL(trimmed, 'https://relative.invalid/');
    if (!/^https?:$/.test(url.protocol) || url.hostname === 'relative.invalid') {
      return { kind: 'nothing' };
    }
    return { kind: 'remote', url: url.href, host: url.hostname };
  } catch {
    return { kind: 'nothing' };
  }
}

/** A Content-ID without brackets, with its percent-escapes read (RFC 2392). */
export function readContentId(value: string): string {
  const bare = (text: string) => text.trim().replace(/^<|>$/g, '');
  try {
    return bare(decodeURIComponent(value));
  } catch {
    return bare(value);
  }
}

const startsWith = (octets: Uint8Array, text: string, at: number) =>
  [...text].every((char, index) => octets[at + index] === char.charCodeAt(0));

/**
 * The type of an image by its first 16 octets; null for everything else, SVG too.
 * @see https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
 */
export function sniffImage(octets: Uint8Array): string | null {
  if (startsWith(octets, '\x89PNG\r\n\x1a\n', 0)) return 'image/png';
  if (startsWith(octets, 'GIF87a', 0) || startsWith(octets, 'GIF89a', 0)) return 'image/gif';
  if (startsWith(octets, '\xff\xd8\xff', 0)) return 'image/jpeg';
  if (startsWith(octets, 'RIFF', 0) && startsWith(octets, 'WEBP', 8)) return 'image/webp';
  if (startsWith(octets, 'ftypavif', 4) || startsWith(octets, 'ftypavis', 4)) return 'image/avif';
  if (startsWith(octets, 'BM', 0)) return 'image/bmp';
  return null;
}
