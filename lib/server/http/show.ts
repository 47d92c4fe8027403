/** Pictures and PDFs of a stranger, shown by the browser's own viewers and cut off from everything else. */
import { imageType } from '@/lib/server/image-type';
import { type Download, disposition, download } from './download.ts';

/** What browsers draw around a picture has styles of its own; scripts, frames and requests have no place. */
const PICTURE_POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

/**
 * Of no origin, too: the browser’s own viewer shows it nevertheless, prints it, saves it and opens its links.
 * QUIRK: Safari runs a part of its viewer as the document’s scripts; of its own the document has none.
 */
const PDF_POLICY =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; " +
  'sandbox allow-scripts allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

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
