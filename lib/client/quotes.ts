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

/**
 * Where the quote begins that an answer repeats below itself: the number of the first block to fold
 * away, or of all blocks where nothing is. A quote that is answered piece by piece stays open.
 */
export function foldedFrom(blocks: readonly Quoted[]): number {
  const isEmpty = ({ text }: Quoted) => text.trim() === '';
  let from = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined || (block.depth === 0 && !isEmpty(block))) break;
    if (block.depth > 0) from = at;
  }
  const before = blocks.slice(0, from);
  return before.some((block) => block.depth === 0 && !isEmpty(block)) ? from : blocks.length;
}
