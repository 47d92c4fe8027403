/** Chunks cut anywhere → status lines; a pure state machine over octets. */
import { LimitError } from './errors.ts';

const LF = 0x0a;
const CR = 0x0d;

/** Collects one line at a time. After `push` says that it is complete, `line` holds it. */
export class LineReader {
  /** The last complete line without its line end, one character for each octet. */
  line = '';
  /** True when that line ended in LF without CR. */
  bareLf = false;
  #held = '';
  readonly #maxOctets: number;

  constructor(maxOctets: number) {
    this.#maxOctets = maxOctets;
  }

  /** What has come of the line that is not complete yet. */
  get held(): string {
    return this.#held;
  }

  /**
   * Reads from `from` on; gives the index after the line's end, or -1 when the chunk ended first.
   *
   * @throws LimitError when the line grows past its limit
   */
  push(chunk: Buffer, from: number): number {
    if (this.#held === '' && this.#comesAgain(chunk, from)) {
      return from + this.line.length + (this.bareLf ? 1 : 2);
    }
    const at = chunk.indexOf(LF, from);
    const end = at === -1 ? chunk.length : at;
    if (this.#held.length + end - from > this.#maxOctets) {
      throw new LimitError('statusLineOctets', this.#maxOctets, 'A status line');
    }
    if (at === -1) {
      this.#held += chunk.toString('latin1', from, end);
      return -1;
    }
    if (this.#held === '') {
      this.bareLf = at === from || chunk[at - 1] !== CR;
      this.line = chunk.toString('latin1', from, this.bareLf ? at : at - 1);
    } else {
      const line = this.#held + chunk.toString('latin1', from, at);
      this.#held = '';
      this.bareLf = !line.endsWith('\r');
      this.line = this.bareLf ? line : line.slice(0, -1);
    }
    return at + 1;
  }

  /** Whether the line read last comes again, for many replies begin alike; it is then not made anew. */
  #comesAgain(chunk: Buffer, from: number): boolean {
    const { line } = this;
    for (let n = 0; n < line.length; n += 1) {
      if (chunk[from + n] !== line.charCodeAt(n)) return false;
    }
    const end = from + line.length;
    return this.bareLf ? chunk[end] === LF : chunk[end] === CR && chunk[end + 1] === LF;
  }
}
