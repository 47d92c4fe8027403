/** Which lines of a plain text are quoted, and how deeply. */

/** One paragraph of quoted or own text, by how deep it is quoted. */
export interface Quoted {
  readonly depth: number;
  readonly text: string;
}

const MARK = /^(?:> ?)+/u;

/** Groups lines by the number of ">" before them, and takes those away. */
export function byQuoteDepth(text: string): Quoted[] {
  const blocks: { depth: number; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const mark = MARK.exec(line)?.[0] ?? '';
    const depth = mark.split('>').length - 1;
    const last = blocks.at(-1);
    const bare = line.slice(mark.length);
    if (last?.depth === depth) last.lines.push(bare);
    else blocks.push({ depth, lines: [bare] });
  }
  return blocks.map(({ depth, lines }) => ({ depth, text: lines.join('\n') }));
}

/** Lines of a signature, or of what a mailing list puts below every message; what is longer says something. */
const TAIL_LINES = 12;
/** What stands above it. */
const TAIL_BEGINS = /^(?:--|_{10,100}|-{30,100})$/;

function isTail({ depth, text }: Quoted): boolean {
  const [first = '', ...lines] = text.trim().split('\n', TAIL_LINES + 2);
  return depth === 0 && lines.length <= TAIL_LINES && TAIL_BEGINS.test(first.trim());
}

/**
 * Where the quote begins that an answer repeats below itself: the number of the first block to fold
 * away, or of all blocks where nothing is. A quote that is answered piece by piece stays open; a
 * signature below it is folded with it.
 */
export function foldedFrom(blocks: readonly Quoted[]): number {
  const isEmpty = ({ text }: Quoted) => text.trim() === '';
  const last = blocks.findLastIndex((block) => !isEmpty(block));
  let from = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.depth === 0 && !isEmpty(block) && !(at === last && isTail(block))) break;
    if (block.depth > 0) from = at;
  }
  const before = blocks.slice(0, from);
  return before.some((block) => block.depth === 0 && !isEmpty(block)) ? from : blocks.length;
}

/** What is shown of a text at a time: letters have less, and a browser makes it in half a second. */
const PIECE_LINES = 5_000;
const PIECE_UNITS = 100_000;

/** How far before its end a piece may be cut, so that no word is; no link is longer. */
const LONGEST_WORD = 2_048;

/** The beginning of a text, and whether more follows. */
export interface Beginning {
  readonly blocks: readonly Quoted[];
  readonly rest: 'none' | 'more';
}

/** The first `pieces` pieces. Each is cut off where a line or a word ends, if there is an end. */
export function beginningOf(blocks: readonly Quoted[], pieces: number): Beginning {
  return beginningWithin(blocks, { lines: pieces * PIECE_LINES, units: pieces * PIECE_UNITS });
}

/** What a browser makes ready for paper while one waits: 20,000 short lines, on 364 pages, took Chromium 1.6 s. */
const ON_PAPER = { lines: 20_000, units: 1_000_000 } as const;

/** As much as can be printed at once. */
export function beginningOnPaper(blocks: readonly Quoted[]): Beginning {
  return beginningWithin(blocks, ON_PAPER);
}

function beginningWithin(
  blocks: readonly Quoted[],
  room: { readonly lines: number; readonly units: number },
): Beginning {
  const shown: Quoted[] = [];
  let { lines, units } = room;
  for (const block of blocks) {
    const { end, ended } = endWithin(block.text, lines, units);
    if (lines > 0) shown.push({ ...block, text: block.text.slice(0, end) });
    if (end < block.text.length || lines <= 0) return { blocks: shown, rest: 'more' };
    lines -= ended;
    units -= end;
  }
  return { blocks: shown, rest: 'none' };
}

/** Where a text has to end that has room for so much; `ended` are the lines before. */
function endWithin(text: string, lines: number, units: number): { end: number; ended: number } {
  let end = 0;
  let ended = 0;
  while (ended < lines && end < text.length) {
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next + 1;
    ended += 1;
  }
  return { end: end <= units ? end : endOfWord(text, units), ended: Math.max(ended, 1) };
}

function endOfWord(text: string, units: number): number {
  const near = text.slice(Math.max(0, units - LONGEST_WORD), units);
  const after = /^.*\s/su.exec(near)?.[0].length ?? near.length;
  const end = Math.max(0, units - near.length + after);
  // Never between the halves of one character.
  return /[\ud800-\udbff]$/.test(text.slice(0, end).slice(-1)) ? end - 1 : end;
}
