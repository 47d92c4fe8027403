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

/** A piece of a secret shorter than this, or than half of it, is left: words have that in common. */
const TELLING = 4;

/**
 * Replaces what must not be seen, should a server echo it: as text and as its octets, whole or in
 * a piece that tells much of it.
 */
export function masked(text: string, secrets: readonly string[] | undefined): string {
  let shown = text;
  for (const secret of secrets ?? []) {
    const octets = Buffer.from(secret, 'utf8').toString('latin1');
    for (const form of new Set([secret, octets])) shown = withoutPieces(shown, form);
  }
  return shown;
}

function withoutPieces(text: string, secret: string): string {
  const least = Math.max(Math.min(TELLING, secret.length), Math.ceil(secret.length / 2));
  if (secret === '' || text.length < least) return text;
  let shown = '';
  let at = 0;
  while (at < text.length) {
    let end = at + least;
    if (end > text.length || !secret.includes(text.slice(at, end))) {
      shown += text.charAt(at);
      at += 1;
      continue;
    }
    while (end < text.length && secret.includes(text.slice(at, end + 1))) end += 1;
    shown += '***';
    at = end;
  }
  return shown;
}
