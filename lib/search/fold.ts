/** Text as a searcher types it: without case, diacritics, widths and ligatures. */

/** What folding leaves alone once it is in lower case; all else is looked at piece by piece. */
const UNUSUAL =
  /[^\0-\x7f\u2013\u2014\u201c\u201d\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u4e00-\u9fff\uac00-\ud7a3]+/g;

/** Marks and letters of which only the whole makes a syllable. */
const UNCOMPOSED = /[\u1100-\u11ff\u3099\u309a]/;

/** Diacritics, Hebrew points, Arabic vowel signs; the marks that make letters of other scripts stay. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/**
 * Marks on one letter beyond those that any language has (UAX #15 §13): putting them in their order
 * takes squared time.
 */
const PILED = /(\p{M}{30})\p{M}+/gu;

const unpiled = (text: string) => text.replace(PILED, '$1');

/** Letters that Unicode does not take apart, but a keyboard without them does. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  // What a phone makes of an apostrophe, and what many write for one.
  '‘': "'",
  '’': "'",
  ʼ: "'",
};
const OTHERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** "Müller", "MÜLLER" and "Muller" are one; so are "Ａｂｃ" and "abc", "Łódź" and "lodz". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const whole = UNCOMPOSED.test(lower) ? unpiled(lower).normalize('NFC') : lower;
  return whole.replace(UNUSUAL, foldedPiece);
}

/** Letters with diacritics come again and again; longer pieces are words, and not worth keeping. */
const pieces = new Map<string, string>();
const SHORT = 2;
/** All such letters of a language, and of the next one, find room. */
const MAX_PIECES = 5_000;

function foldedPiece(piece: string): string {
  const known = pieces.get(piece);
  if (known !== undefined) return known;
  const folded = unpiled(piece)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(OTHERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
    .toLowerCase();
  if (piece.length <= SHORT && pieces.size < MAX_PIECES) pieces.set(piece, folded);
  return folded;
}

/** A piece of text, and whether it is what was searched. */
export interface Mark {
  readonly text: string;
  readonly found: 'no' | 'yes';
}

/** Composed, unless marks are piled in it: putting all of those in their order is what takes squared time. */
const composedWithin = (text: string) => (unpiled(text) === text ? text.normalize('NFC') : text);

/** Cuts `text` where one of `words` (folded) is found; the pieces joined are `text`, as good as composed. */
export function marked(text: string, words: readonly string[]): Mark[] {
  const composed = composedWithin(text);
  const { folded, starts } = foldedWithStarts(composed);
  const marks: Mark[] = [];
  let done = 0;
  for (const [from, to] of joined(rangesOf(folded, words))) {
    const start = Math.max(done, starts[from] ?? done);
    const end = starts[to] ?? composed.length;
    if (end <= start) continue;
    if (start > done) marks.push({ text: composed.slice(done, start), found: 'no' });
    marks.push({ text: composed.slice(start, end), found: 'yes' });
    done = end;
  }
  if (done < composed.length) marks.push({ text: composed.slice(done), found: 'no' });
  return marks;
}

/** `starts[i]`: where in `text` the letter stands that gave the folded text's character i. */
function foldedWithStarts(text: string): { folded: string; starts: number[] } {
  let folded = '';
  let place = 0;
  const starts: number[] = [];
  for (const letter of text) {
    const plain = fold(letter);
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) starts.push(place);
    place += letter.length;
  }
  return { folded, starts };
}

type Range = readonly [from: number, to: number];

function rangesOf(folded: string, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const word of words) {
    let from = word === '' ? -1 : folded.indexOf(word);
    while (from >= 0) {
      ranges.push([from, from + word.length]);
      from = folded.indexOf(word, from + 1);
    }
  }
  return ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Ranges that overlap become one. */
function joined(ranges: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const [from, to] of ranges) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1])
      whole[whole.length - 1] = [last[0], Math.max(last[1], to)];
    else whole.push([from, to]);
  }
  return whole;
}
