/** Pictures and PDFs of a stranger, shown by the browser's own viewers and cut off from everything else. */
import { imageType } from '@/lib/server/image-type';
import { type Download, disposition, download } from './download.ts';

/** What browsers draw around a picture has styles of its own; scripts, frames and requests have no place. */
const PICTURE_POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

/**
 * No sandbox: Chromium shows no PDF in one. Its viewer, like Firefox's, runs apart from our origin
 * anyway, and the policy holds for whatever would not.
 */
const PDF_POLICY =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** What is neither by its octets is a download. */
export function show(file: Download): Response {
  const picture = imageType(file.head);
  if (picture !== null) return shown(file, picture, PICTURE_POLICY);
  const isPdf = Buffer.from(file.head).toString('latin1').startsWith('%PDF-');
  return isPdf ? shown(file, 'application/pdf', PDF_POLICY) : download(file);
}

function shown({ body, filename, octets }: Download, type: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(octets),
      'Content-Disposition': disposition(filename, 'inline'),
      'Content-Security-Policy': policy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
