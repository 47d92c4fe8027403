/** Octets → replies, each framed by what was asked; a pure state machine. */
import { LimitError, ProtocolError } from './errors.ts';
import { LineReader } from './line-reader.ts';
import { MultilineDecoder } from './multiline.ts';
import { type Parting, readStatusLine, type StatusLine } from './reply.ts';

/** Knows what was asked; is told what came. */
export interface ReplyHandler {
  /** True while a reply is due. */
  awaits(): boolean;
  /** A status line; gives what follows it. `null` when the line is none. */
  status(status: StatusLine | null, line: string): 'nothing' | 'body';
  /** A piece of the body; a view that is good only during the call, unless copied. */
  data(octets: Buffer): void;
  /** The reply is complete; `left` octets of the same chunk follow it. */
  end(left: number): void;
  /** `-ERR …` that nothing had asked for, complete. */
  parting(words: Parting): void;
}

const CR = 0x0d;
const LF = 0x0a;
const MINUS = 0x2d;

/** Takes chunks cut anywhere; tells its handler, in order. */
export class ReplyReader {
  readonly #handler: ReplyHandler;
  readonly #lines: LineReader;
  readonly #maxBlankLines: number;
  readonly #decoder = new MultilineDecoder('crlf');
  /** The last status line; the next is often the same. */
  #read: { line: string; status: StatusLine | null } = { line: '', status: null };
  #blankLines = 0;
  #place: 'idle' | 'status' | 'body' | 'parting' = 'idle';
  #stopped = false;

  constructor(handler: ReplyHandler, limits: { statusLineOctets: number; blankLines: number }) {
    this.#handler = handler;
    this.#lines = new LineReader(limits.statusLineOctets);
    this.#maxBlankLines = limits.blankLines;
  }

  /** True when octets came that answer nothing: the server is saying goodbye. */
  get parting(): boolean {
    return this.#place === 'parting';
  }

  /** What has come of a line that is not complete. */
  get held(): string {
    return this.#lines.held;
  }

  /** Reads no further, not even in the chunk at hand. */
  stop(): void {
    this.#stopped = true;
  }

  /** @throws ProtocolError, LimitError; the session must then be dropped */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.#stopped) {
      const next = this.#place === 'body' ? this.#body(chunk, at) : this.#line(chunk, at);
      if (next === -1) return;
      at = next;
    }
  }

  #body(chunk: Buffer, from: number): number {
    const decoder = this.#decoder;
    const next = decoder.push(chunk, from);
    if (decoder.data.length > 0) this.#handler.data(decoder.data);
    if (next === -1 || this.#stopped) return -1;
    this.#place = 'idle';
    this.#handler.end(chunk.length - next);
    return next;
  }

  #line(chunk: Buffer, from: number): number {
    if (this.#place === 'idle') {
      const octet = chunk[from];
      // QUIRK: hMailServer and Office 365 send an empty line around the reply to DELE.
      if (octet === CR || octet === LF) return this.#blank(octet, from);
      this.#place = this.#handler.awaits() ? 'status' : 'parting';
      if (this.#place === 'parting' && octet !== MINUS) {
        throw new ProtocolError('The server sent octets that nothing had asked for');
      }
    }
    const next = this.#lines.push(chunk, from);
    if (next === -1) return -1;
    this.#complete(chunk.length - next);
    return next;
  }

  #complete(left: number): void {
    const { line, bareLf } = this.#lines;
    if (line !== this.#read.line) this.#read = { line, status: readStatusLine(line) };
    const { status } = this.#read;
    if (this.#place === 'parting') {
      this.#handler.parting(status ?? { text: line, responseCode: null });
      return;
    }
    this.#place = 'idle';
    this.#blankLines = 0;
    if (this.#handler.status(status, line) === 'body') {
      this.#place = 'body';
      this.#decoder.restart(bareLf ? 'lf' : 'crlf');
    } else {
      this.#handler.end(left);
    }
  }

  #blank(octet: number, from: number): number {
    if (octet === LF) this.#blankLines += 1;
    if (this.#blankLines > this.#maxBlankLines) {
      throw new LimitError('blankLines', this.#maxBlankLines, 'The number of empty lines');
    }
    return from + 1;
  }
}
