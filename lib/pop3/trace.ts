/** What a session says and hears, for a person to read; secrets never get this far. */

/** 0: nothing; 1: commands and status lines; 2: bodies as well, as they arrive. */
export type TraceLevel = 0 | 1 | 2;

/** One line or piece of the dialogue. `connection` counts the connections of this process. */
export type TraceEvent =
  | { type: 'sent'; connection: number; line: string }
  | { type: 'received'; connection: number; line: string }
  | { type: 'body'; connection: number; octets: Uint8Array }
  | { type: 'note'; connection: number; text: string };

export type Trace = (event: TraceEvent) => void;

let connections = 0;

/** One connection's way to the trace; knows the level, so that nothing is made for nobody. */
export class Tracer {
  readonly level: TraceLevel;
  readonly #trace: Trace | undefined;
  readonly #connection: number;

  constructor(trace: Trace | undefined, level: TraceLevel) {
    connections += 1;
    this.#connection = connections;
    this.#trace = trace;
    this.level = trace === undefined ? 0 : level;
  }

  /** One line or several, without the last one's end. */
  sent(lines: string): void {
    if (this.level === 0) return;
    const connection = this.#connection;
    for (const line of lines.split('\r\n')) this.#trace?.({ type: 'sent', connection, line });
  }

  received(line: string): void {
    if (this.level > 0) this.#trace?.({ type: 'received', connection: this.#connection, line });
  }

  body(octets: Uint8Array): void {
    if (this.level < 2) return;
    this.#trace?.({ type: 'body', connection: this.#connection, octets: Uint8Array.from(octets) });
  }

  note(text: string): void {
    if (this.level > 0) this.#trace?.({ type: 'note', connection: this.#connection, text });
  }
}

/** Replaces what must not be seen, should a server echo it: as text, and as its octets. */
export function masked(text: string, secrets: readonly string[] | undefined): string {
  let shown = text;
  for (const secret of secrets ?? []) {
    if (secret === '') continue;
    const octets = Buffer.from(secret, 'utf8').toString('latin1');
    shown = shown.replaceAll(secret, '***').replaceAll(octets, '***');
  }
  return shown;
}
