/** Octets of a stranger, handed over as a file: named safely, typed from a short list, shown by nobody. */
import { imageType } from '@/lib/server/image-type';

/** What is handed over. `filename` and `type` are as the message declared them. */
export interface Download {
  readonly filename: string;
  readonly type: string;
  readonly octets: number;
  /** The first octets, which tell what it is. */
  readonly head: Uint8Array;
  readonly body: ReadableStream<Uint8Array>;
}

/** Types that no browser runs as a page or script; the rest is just octets. */
const SAFE_TYPES = new Set([
  'application/pdf',
  'application/zip',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'audio/mpeg',
  'audio/ogg',
  'message/rfc822',
  'text/calendar',
  'text/csv',
  'text/plain',
  'text/vcard',
  'video/mp4',
]);

/** The answer that hands it over. */
export function download({ filename, type, octets, head, body }: Download): Response {
  return new Response(body, {
    headers: {
      'Content-Type': safeType(type, head),
      'Content-Length': String(octets),
      'Content-Disposition': disposition(filename),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** The type to declare: images are called so only if their first octets say the same. */
export function safeType(type: string, head: Uint8Array): string {
  const image = imageType(head);
  if (image !== null) return image;
  const declared = type.trim().toLowerCase();
  return SAFE_TYPES.has(declared) ? declared : 'application/octet-stream';
}

/** With the name twice: in ASCII for old readers, whole for all others (RFC 6266 §4.3). */
export function disposition(filename: string, type: 'attachment' | 'inline' = 'attachment') {
  const name = filename.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/gu, '_');
  const ascii = name.replace(/[^ !#-~]/g, '_').replace(/[";%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
