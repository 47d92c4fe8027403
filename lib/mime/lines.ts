/** Lines of a text, found one by one. */

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
