/** Lines of a text, found one by one, and put together again. */

/** `start` and `end` bound it within its text, without the line feed; `words` are trimmed. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The line that begins at `start`. */
export function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  return { start, end, words: text.slice(start, end).trim() };
}

/** At most `count` lines behind this one, blank ones left out; no more than twice as many are looked at. */
export function linesBehind(text: string, { end }: Line, count: number): Line[] {
  const found: Line[] = [];
  let at = end + 1;
  for (let tries = count * 2; tries > 0 && at < text.length && found.length < count; tries -= 1) {
    const line = lineAt(text, at);
    if (line.words !== '') found.push(line);
    at = line.end + 1;
  }
  return found;
}

/** All lines, one by one, without their ends. */
export function* linesOf(text: string): Generator<string> {
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    yield text.slice(at, end > at && text[end - 1] === '\r' ? end - 1 : end);
    at = end + 1;
  }
}

/** Pieces that stand apart before they are joined: millions of short strings would take far more than the text. */
const AT_ONCE = 4_096;

/** A text put together of pieces as they come. */
export class Joiner {
  private readonly done: string[] = [];
  private last: string[] = [];
  private readonly separator: string;

  constructor(separator: string) {
    this.separator = separator;
  }

  push(piece: string): void {
    this.last.push(piece);
    if (this.last.length < AT_ONCE) return;
    this.done.push(this.last.join(this.separator));
    this.last = [];
  }

  join(): string {
    const last = this.last.length > 0 ? [this.last.join(this.separator)] : [];
    return [...this.done, ...last].join(this.separator);
  }
}
