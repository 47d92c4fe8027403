/** Octets → body: finds the termination octet, undoes byte-stuffing (RFC 1939 §3). */

const LF = 0x0a;
const CR = 0x0d;
const DOT = 0x2e;
const LF_DOT = Buffer.from('\n.');
const A_CR = Buffer.from('\r');
const NOTHING = Buffer.alloc(0);

/** Where in a line the next octet stands. */
type Place =
  | 'within'
  | 'after-cr'
  | 'line-start'
  /** After a dot at the start of a line; the dot is held back. */
  | 'after-dot'
  /** After dot and CR at the start of a line; both are held back. */
  | 'after-dot-cr';

/** `crlf`: lines end in CRLF and a bare LF is data. `lf`: lines end in LF, with or without CR. */
export type LineEnd = 'crlf' | 'lf';

/**
 * Takes chunks cut anywhere. The body that it gives has its last line's end and not the
 * termination octet's line; no other octet is changed.
 *
 * QUIRK: bare-LF servers (seen with GreenMail and old Unix daemons): LF alone ends a line only in
 * a reply whose status line ended so. Elsewhere it is data, or a mail that holds LF dot LF could
 * write replies of its own.
 */
export class MultilineDecoder {
  /** What the last `push` gave of the body. A view of the chunk where possible. */
  data: Buffer = NOTHING;
  #place: Place = 'line-start';
  #lineEnd: LineEnd;
  #pieces: Buffer[] = [];
  /** Where in the chunk the next piece begins. */
  #start = 0;

  constructor(lineEnd: LineEnd) {
    this.#lineEnd = lineEnd;
  }

  /** Makes it ready for another body. */
  restart(lineEnd: LineEnd): void {
    this.#lineEnd = lineEnd;
    this.#place = 'line-start';
  }

  /** Reads from `from` on; gives the index after the body's end, or -1 when more is to come. */
  push(chunk: Buffer, from: number): number {
    this.#start = from;
    const settled = this.#place === 'within' ? from : this.#creep(chunk, from);
    const end = settled < 0 ? settled : this.#leap(chunk, settled);
    this.#join();
    // A negative index carries "ended before": -2 - index.
    return end <= -2 ? -2 - end : -1;
  }

  /** Octet by octet until within a line. Gives that index, or ended(index), or the chunk's length. */
  #creep(chunk: Buffer, from: number): number {
    let at = from;
    for (; at < chunk.length && this.#place !== 'within'; at += 1) {
      const octet = chunk[at] ?? 0;
      if (this.#place === 'line-start' && octet === DOT) {
        this.#keep(chunk, at, at + 1);
        this.#place = 'after-dot';
      } else if (this.#place === 'after-dot' || this.#place === 'after-dot-cr') {
        if (this.#terminates(octet)) return ended(at + 1);
        if (this.#place === 'after-dot' && octet === CR) {
          this.#place = 'after-dot-cr';
          this.#start = at + 1;
          continue;
        }
        if (this.#place === 'after-dot-cr') this.#pieces.push(A_CR);
        this.#place = this.#after(octet, 'within');
      } else {
        this.#place = this.#after(octet, this.#place);
      }
    }
    return at;
  }

  /** From within a line: jumps from one dot at a line's start to the next. */
  #leap(chunk: Buffer, from: number): number {
    let at = from;
    const crlf = this.#lineEnd === 'crlf';
    for (;;) {
      const found = at < chunk.length ? chunk.indexOf(LF_DOT, at) : -1;
      if (found === -1) break;
      if (crlf && (found === at || chunk[found - 1] !== CR)) {
        at = found + 1;
        continue;
      }
      this.#keep(chunk, found + 1, found + 2);
      this.#place = 'after-dot';
      const next = found + 2;
      if (next === chunk.length) return -1;
      const octet = chunk[next];
      if (octet === LF && !crlf) return ended(next + 1);
      if (octet === CR) {
        if (next + 1 === chunk.length) {
          this.#place = 'after-dot-cr';
          return -1;
        }
        if (chunk[next + 1] === LF) return ended(next + 2);
      }
      this.#place = 'within';
      at = next;
    }
    this.#keep(chunk, chunk.length, chunk.length);
    if (at < chunk.length) this.#place = this.#tail(chunk, at);
    return -1;
  }

  /** The place after a chunk whose octets from `from` on were read from within a line. */
  #tail(chunk: Buffer, from: number): Place {
    const last = chunk.length - 1;
    const octet = chunk[last] ?? 0;
    const before = last > from && chunk[last - 1] === CR ? 'after-cr' : 'within';
    return this.#after(octet, before);
  }

  #after(octet: number, place: Place): Place {
    if (octet === CR) return 'after-cr';
    if (octet === LF && (place === 'after-cr' || this.#lineEnd === 'lf')) return 'line-start';
    return 'within';
  }

  #terminates(octet: number): boolean {
    if (octet !== LF) return false;
    return this.#place === 'after-dot-cr' || this.#lineEnd === 'lf';
  }

  /** Takes what was read up to `end`; the next piece begins at `next`. */
  #keep(chunk: Buffer, end: number, next: number): void {
    if (end > this.#start) this.#pieces.push(chunk.subarray(this.#start, end));
    this.#start = next;
  }

  #join(): void {
    const [only, second] = this.#pieces;
    this.data = second === undefined ? (only ?? NOTHING) : Buffer.concat(this.#pieces);
    if (only !== undefined) this.#pieces = [];
  }
}

function ended(index: number): number {
  return -2 - index;
}
