/** A file of text, to be looked at: its beginning, in whatever charset it is. */
import type { TextView } from '@/lib/contract/message';
import { decodeText } from '@/lib/mime';
import { LOOKED_AT } from './limits.ts';
import type { OpenedFile } from './opened-file.ts';

/** Takes no more of it than is shown, and leaves. */
export async function lookAt({ body, charset }: OpenedFile): Promise<TextView> {
  const octets = await beginningOf(body);
  const isWhole = octets.length <= LOOKED_AT;
  const shown = octets.subarray(0, LOOKED_AT);
  const text = decodeText(shown, charset);
  // Where it was cut, half a character may be left.
  return { text: isWhole ? text : text.replace(/\ufffd+$/, ''), octets: shown.length, isWhole };
}

async function beginningOf(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let octets = 0;
  // Leaving the loop closes the file.
  for await (const piece of body) {
    pieces.push(piece);
    octets += piece.length;
    if (octets > LOOKED_AT) break;
  }
  return Buffer.concat(pieces);
}
