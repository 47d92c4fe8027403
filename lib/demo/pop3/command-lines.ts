/** Chunks cut anywhere → command lines, none longer than allowed (RFC 2449 §4). */

/** A line without its CRLF, or what stands for one that went past the limit. */
export type CommandLine = { readonly text: string } | 'too-long';

/** Gathers octets until a line is whole; takes a bare LF for an end as well. */
export class CommandLines {
  #waiting: Buffer = Buffer.alloc(0);

  /** Adds what arrived. */
  push(chunk: Buffer): void {
    this.#waiting = this.#waiting.length === 0 ? chunk : Buffer.concat([this.#waiting, chunk]);
  }

  /** Octets not yet taken as lines. */
  get octets(): number {
    return this.#waiting.length;
  }

  /** Takes the next line, or gives null until it has come whole; `limit` counts its end too. */
  next(limit: number): CommandLine | null {
    const end = this.#waiting.indexOf(0x0a);
    if (end === -1) return this.#waiting.length >= limit ? 'too-long' : null;
    if (end + 1 > limit) return 'too-long';
    const line = this.#waiting.toString('utf8', 0, end);
    this.#waiting = this.#waiting.subarray(end + 1);
    return { text: line.endsWith('\r') ? line.slice(0, -1) : line };
  }
}
