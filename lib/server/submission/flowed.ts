/** Text as format=flowed, so that it wraps to whatever screen it is read on (RFC 3676 §4.2). */

/** Characters of a line, soft break included; RFC 3676 §4.2 wants at most 78. */
const WIDTH = 72;

/** Lines ending in CRLF. Quoted lines (`> …`) are wrapped within their depth. */
export function flow(text: string): string {
  return `${text
    .replace(/(\r\n|\r|\n)$/, '')
    .split(/\r\n|\r|\n/)
    .flatMap(flowLine)
    .join('\r\n')}\r\n`;
}

function flowLine(line: string): string[] {
  if (line === '-- ') return [line];
  const { depth, content } = quoting(line);
  const prefix = depth > 0 ? `${'>'.repeat(depth)} ` : '';
  const words = content.trimEnd();
  return wrapped(words, WIDTH - prefix.length).map((piece) => prefix + stuffed(piece, depth));
}

/** `> > a` and `>> a` are both of depth 2. */
function quoting(line: string): { depth: number; content: string } {
  const marks = /^>(?: ?>)*/.exec(line)?.[0] ?? '';
  const rest = line.slice(marks.length);
  const depth = marks.replaceAll(' ', '').length;
  return { depth, content: depth > 0 && rest.startsWith(' ') ? rest.slice(1) : rest };
}

/** What would read as a quotation or a mailbox separator gets a blank before it (§4.4). */
function stuffed(piece: string, depth: number): string {
  return depth === 0 && /^( |>|From )/.test(piece) ? ` ${piece}` : piece;
}

/** Pieces that end in a blank, but the last: the reader joins them again. */
function wrapped(text: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const at = breakIn(rest, width);
    if (at === null) break;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

/** Behind the last blank that fits; else behind the first one: a word is never torn. */
function breakIn(text: string, width: number): number | null {
  const before = text.lastIndexOf(' ', width - 1);
  if (before > 0 && text.slice(0, before).trim() !== '') return before + 1;
  const after = text.indexOf(' ', width);
  const at = after === -1 ? null : after + 1;
  return at !== null && at < text.length ? at : null;
}
