/** A long text, piece by piece: what is made of all of it at once would stand in memory several times over. */

const LENGTH = 16_384;

/** The longest character reference that is decoded: `&` and eight letters, two digits, `;`. */
const REFERENCE = 12;

/** Where a piece ends: never within a character reference or between CR and LF. */
function endOf(text: string, start: number, end: number): number {
  const cut = start + LENGTH;
  if (cut >= end) return end;
  const reference = text.slice(cut - REFERENCE, cut).lastIndexOf('&');
  const before = reference === -1 ? cut : cut - REFERENCE + reference;
  return text[before - 1] === '\r' ? before - 1 : before;
}

/** The pieces of a text between two places in it. */
export function* piecesOf(text: string, from = 0, to = text.length): Generator<string> {
  for (let start = from; start < to; ) {
    const end = endOf(text, start, to);
    yield text.slice(start, end);
    start = end;
  }
}

/** A text with each match replaced. `String.replace` makes strings at every match, and keeps them until the last. */
export function replaceEach(text: string, pattern: RegExp, by: string): string {
  return Array.from(piecesOf(text), (piece) => piece.split(pattern).join(by)).join('');
}
