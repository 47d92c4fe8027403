/** A message's octets, wherever they lie: in memory, or in pieces of which few are held at a time. */

/** Random access to octets; offsets count from the message's beginning. */
export interface Octets {
  readonly length: number;
  /**
   * From `start` up to `end`, no further than they go. A view, perhaps: not to be written to, and not
   * to be kept, for it may be taken back once others are read.
   */
  slice(start: number, end: number): Buffer;
  /** The same as text, one character for each octet. The reader's own. */
  text(start: number, end: number): string;
  /** Where `needle` (one character for each octet) begins, at or behind `from`; -1 where it does not. */
  indexOf(needle: string, from: number): number;
}

/** Octets of which a text is kept beside them: all that TOP gives, and the letters read most. */
const SHORT_OCTETS = 64 * 1024;

/** Octets that stand in memory. */
export class HeldOctets implements Octets {
  readonly length: number;
  private readonly buffer: Buffer;
  /** The whole of a short one, which is cut and searched for a fraction of what octets take. */
  private readonly short: string | null;

  constructor(octets: Uint8Array) {
    this.buffer = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
    this.length = octets.byteLength;
    this.short = this.length <= SHORT_OCTETS ? this.buffer.toString('latin1') : null;
  }

  slice(start: number, end: number): Buffer {
    return this.buffer.subarray(start, end);
  }

  text(start: number, end: number): string {
    return this.short?.slice(start, end) ?? this.buffer.subarray(start, end).toString('latin1');
  }

  indexOf(needle: string, from: number): number {
    return this.short?.indexOf(needle, from) ?? this.buffer.indexOf(needle, from, 'latin1');
  }
}

/** Pieces held at once: the one that is read, and its neighbours. */
const PIECES_HELD = 4;

/** Octets that are read piece by piece, all of one size but the last. */
export class PiecedOctets implements Octets {
  readonly length: number;
  private readonly pieceOctets: number;
  private readonly readPiece: (index: number) => Buffer;
  private readonly held = new Map<number, Buffer>();

  constructor(length: number, pieceOctets: number, readPiece: (index: number) => Buffer) {
    this.length = length;
    this.pieceOctets = pieceOctets;
    this.readPiece = readPiece;
  }

  slice(start: number, end: number): Buffer {
    const from = Math.max(0, start);
    const to = Math.min(end, this.length);
    if (from >= to) return Buffer.alloc(0);
    const first = Math.floor(from / this.pieceOctets);
    const last = Math.floor((to - 1) / this.pieceOctets);
    const pieces: Buffer[] = [];
    for (let index = first; index <= last; index++) {
      const begin = index * this.pieceOctets;
      pieces.push(this.piece(index).subarray(Math.max(0, from - begin), to - begin));
    }
    return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
  }

  text(start: number, end: number): string {
    return this.slice(start, end).toString('latin1');
  }

  indexOf(needle: string, from: number): number {
    const overlap = needle.length - 1;
    for (let at = Math.max(0, from); at < this.length; ) {
      const end = (Math.floor(at / this.pieceOctets) + 1) * this.pieceOctets;
      const found = this.slice(at, end).indexOf(needle, 0, 'latin1');
      if (found !== -1) return at + found;
      const seam = Math.max(at, end - overlap);
      const across =
        overlap > 0 ? this.slice(seam, end + overlap).indexOf(needle, 0, 'latin1') : -1;
      if (across !== -1) return seam + across;
      at = end;
    }
    return -1;
  }

  private piece(index: number): Buffer {
    const known = this.held.get(index);
    if (known) return known;
    const piece = this.readPiece(index);
    this.forgetOldest();
    this.held.set(index, piece);
    return piece;
  }

  private forgetOldest(): void {
    const [oldest] = this.held;
    if (this.held.size < PIECES_HELD || oldest === undefined) return;
    const [index, piece] = oldest;
    this.held.delete(index);
    giveBack(piece);
  }
}

/**
 * Frees the memory behind a buffer at once: the collector lets some 60 MB of such pieces gather
 * before it looks for them. Only for buffers that nobody else sees.
 */
function giveBack(piece: Buffer): void {
  const { buffer } = piece;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === piece.length) buffer.transfer(0);
}

/**
 * Octets handed over at once while a body is decoded. Steps end where pieces of that size end: each is
 * a view of one piece, and none has to be put together out of two.
 */
const STEP_OCTETS = 64 * 1024;

/** The octets of a range in order, a step at a time. */
export function* steps(octets: Octets, start: number, end: number): Generator<Buffer> {
  const stop = Math.min(end, octets.length);
  for (let at = start; at < stop; ) {
    const next = Math.min((Math.floor(at / STEP_OCTETS) + 1) * STEP_OCTETS, stop);
    yield octets.slice(at, next);
    at = next;
  }
}
