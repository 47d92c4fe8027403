/** Content transfer encodings: their names as real mail spells them, and their undoing (RFC 2045 §6). */

/** What a body needs to have undone; `identity` stands for 7bit, 8bit, binary and anything unknown. */
export type TransferEncoding = 'identity' | 'base64' | 'quoted-printable' | 'uuencode';

/** The encoding that a Content-Transfer-Encoding field means. QUIRK: `base64;`, `"base64"`, `base 64`. */
export function transferEncoding(raw: string | undefined): TransferEncoding {
  const token = (raw ?? '')
    .slice(0, 100)
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9-]/gi, '')
    .toLowerCase();
  if (token.startsWith('base64')) return 'base64';
  if (token.startsWith('quoted-print') || token === 'qp') return 'quoted-printable';
  if (/^(?:x-)?uu(?:e|encode|encoded)?$/.test(token)) return 'uuencode';
  return 'identity';
}

/** Base64 to octets: foreign characters skipped, padding in the middle taken as a seam. */
export function decodeBase64(text: string): Buffer {
  const seam = text.indexOf('=');
  if (seam === -1 || /^[=\s]*$/.test(text.slice(seam, seam + 64)) === false) {
    const runs = text.split(/=+/).filter((run) => run.trim() !== '');
    if (runs.length > 1) return Buffer.concat(runs.map((run) => Buffer.from(run, 'base64')));
  }
  return Buffer.from(text, 'base64');
}

const HEX = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit++) {
  HEX[digit.toString(16).charCodeAt(0)] = digit;
  HEX[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

function blankRunEnd(octets: Uint8Array, from: number): number {
  let at = from;
  while (octets[at] === 32 || octets[at] === 9) at++;
  return at;
}

function isLineEnd(octets: Uint8Array, at: number): boolean {
  return at >= octets.length || octets[at] === 10 || (octets[at] === 13 && octets[at + 1] === 10);
}

/** Quoted-printable to octets, in one pass; what is no valid escape stays as it is. */
export function decodeQuotedPrintable(octets: Uint8Array): Buffer {
  const out = Buffer.allocUnsafe(octets.length);
  let size = 0;
  for (let at = 0; at < octets.length; ) {
    const octet = octets[at] ?? 0;
    if (octet === 61) {
      const high = HEX[octets[at + 1] ?? 0] ?? -1;
      const low = HEX[octets[at + 2] ?? 0] ?? -1;
      const end = blankRunEnd(octets, at + 1);
      if (high >= 0 && low >= 0) {
        out[size++] = high * 16 + low;
        at += 3;
      } else if (isLineEnd(octets, end)) {
        at = end + (octets[end] === 13 ? 2 : 1);
      } else {
        out[size++] = octet;
        at++;
      }
    } else if (octet === 32 || octet === 9) {
      const end = blankRunEnd(octets, at);
      if (isLineEnd(octets, end)) at = end;
      while (at < end) out[size++] = octets[at++] ?? 0;
    } else {
      out[size++] = octet;
      at++;
    }
  }
  return out.subarray(0, size);
}
