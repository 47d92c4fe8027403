/** Transfer encodings undone as a body comes by, without holding it. */
import { decodeQuotedPrintable, type TransferEncoding } from './transfer.ts';
import { uuContent } from './uuencode.ts';

/** Takes a body in order, in pieces cut anywhere; gives its octets. */
export interface Decoder {
  /** A view, perhaps, which holds until the next call. */
  push(piece: Buffer): Buffer;
  /** What was held back, at the end. */
  end(): Buffer;
  /** Octets so far that the encoding has no meaning for, and characters that it lacks. */
  readonly flaws: number;
}

const NOTHING = Buffer.alloc(0);

/** Sextets of the alphabet; what is none of it is skipped (RFC 2045 §6.8). */
const SEXTETS = new Uint8Array(256).fill(255);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (const [value, character] of [...ALPHABET].entries()) SEXTETS[character.charCodeAt(0)] = value;
const PADDING = 61;
/** Blanks, ends of lines and other controls come between lines, and harm nothing. */
const BLANK = 32;

/** Whether an octet is of base64's alphabet; padding is not. */
export function isSextet(octet: number): boolean {
  return (SEXTETS[octet] ?? 255) < 64;
}

/** Base64. QUIRK: padding in the middle is a seam: scanners glue streams together, each with its own. */
class Base64Decoder implements Decoder {
  flaws = 0;
  private bits = 0;
  /** Sextets in `bits`. */
  private waiting = 0;
  /** Used again for each piece: garbage of this size is collected late. */
  private out: Buffer = NOTHING;

  push(piece: Buffer): Buffer {
    const room = Math.ceil((piece.length + 4) / 4) * 3;
    if (this.out.length < room) this.out = Buffer.allocUnsafe(room);
    const { out } = this;
    let { bits, waiting } = this;
    let size = 0;
    for (let at = 0; at < piece.length; at++) {
      const octet = piece[at] ?? 0;
      const sextet = SEXTETS[octet] ?? 255;
      if (sextet < 64) {
        bits = (bits << 6) | sextet;
        if (++waiting < 4) continue;
        out[size] = bits >> 16;
        out[size + 1] = bits >> 8;
        out[size + 2] = bits;
        size += 3;
        bits = 0;
        waiting = 0;
      } else if (octet !== PADDING) {
        if (octet > BLANK) this.flaws++;
      } else if (waiting > 0) {
        if (waiting === 1) this.flaws++;
        size += flush(bits, waiting, out, size);
        bits = 0;
        waiting = 0;
      }
    }
    this.bits = bits;
    this.waiting = waiting;
    return out.subarray(0, size);
  }

  end(): Buffer {
    if (this.waiting === 1) this.flaws++;
    const out = Buffer.alloc(3);
    return out.subarray(0, flush(this.bits, this.waiting, out, 0));
  }
}

/** Writes what less than four sextets hold: one octet of two, two of three. */
function flush(bits: number, waiting: number, out: Buffer, at: number): number {
  if (waiting < 2) return 0;
  out[at] = waiting === 2 ? bits >> 4 : bits >> 10;
  if (waiting === 3) out[at + 1] = bits >> 2;
  return waiting - 1;
}

/** Octets of one line that are held back until it ends; longer lines are cut where that does no harm. */
const LINE_HELD = 64 * 1024;

/** Quoted-printable, line by line. */
class QuotedPrintableDecoder implements Decoder {
  readonly flaws = 0;
  private held: Buffer = NOTHING;

  push(piece: Buffer): Buffer {
    const octets = this.held.length === 0 ? piece : Buffer.concat([this.held, piece]);
    const cut = cutOf(octets);
    this.held = Buffer.from(octets.subarray(cut));
    return cut === 0 ? NOTHING : decodeQuotedPrintable(octets.subarray(0, cut));
  }

  end(): Buffer {
    return decodeQuotedPrintable(this.held);
  }
}

/** How many octets can be decoded without those that follow. */
function cutOf(octets: Buffer): number {
  const line = octets.lastIndexOf(10) + 1;
  if (octets.length - line <= LINE_HELD) return line;
  // Before an octet that is neither an escape nor a blank, nor behind the sign of one.
  for (let at = octets.length - 1; at > octets.length - 100; at--) {
    const around = octets.toString('latin1', at - 3, at + 1);
    if (!/[=\s]/.test(around)) return at;
  }
  return octets.length;
}

class IdentityDecoder implements Decoder {
  readonly flaws = 0;

  push(piece: Buffer): Buffer {
    return piece;
  }

  end(): Buffer {
    return NOTHING;
  }
}

/** Octets of an uuencoded body that are held; what follows is left out. It is rare, and from before MIME. */
const UU_HELD = 40 * 1024 * 1024;

class UuDecoder implements Decoder {
  readonly flaws = 0;
  private readonly held: Buffer[] = [];
  private size = 0;

  push(piece: Buffer): Buffer {
    if (this.size < UU_HELD) this.held.push(Buffer.from(piece));
    this.size += piece.length;
    return NOTHING;
  }

  end(): Buffer {
    return uuContent(Buffer.concat(this.held));
  }
}

/** A decoder for one body. */
export function createDecoder(encoding: TransferEncoding): Decoder {
  if (encoding === 'base64') return new Base64Decoder();
  if (encoding === 'quoted-printable') return new QuotedPrintableDecoder();
  return encoding === 'uuencode' ? new UuDecoder() : new IdentityDecoder();
}
