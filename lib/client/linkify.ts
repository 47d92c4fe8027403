/** Plain text → pieces of text and links, for React to render: no markup is ever made here. */

/** `href` is null for text. Links are http, https and mailto, and nothing else. */
export interface Piece {
  readonly text: string;
  readonly href: string | null;
}

const CANDIDATE =
  /\b(?:https?:\/\/|www\.)[^\s<>"'`{}|\\^\p{Cc}\p{Bidi_Control}]+|\b[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,63}\b/giu;

/** Splits `text`; the pieces' texts joined are `text` again. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const linked = withoutTail(match[0]);
    const href = hrefFor(linked);
    if (href === null) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), href: null });
    pieces.push({ text: linked, href });
    done = match.index + linked.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), href: null });
  return pieces;
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Punctuation that ends the sentence, not the address; a bracket stays when it was opened inside. */
function withoutTail(candidate: string): string {
  let end = candidate.length;
  while (end > 0) {
    const last = candidate[end - 1] ?? '';
    const opener = OPENERS[last];
    const body = candidate.slice(0, end);
    const unopened = opener !== undefined && body.split(last).length > body.split(opener).length;
    if (!unopened && !/[.,;:!?…*_~]/u.test(last)) break;
    end -= 1;
  }
  return candidate.slice(0, end);
}

function hrefFor(candidate: string): string | null {
  const address = candidate.includes('@') && !candidate.includes('/') ? 'mailto:' : '';
  const guess = /^www\./i.test(candidate) ? `https://${candidate}` : `${address}${candidate}`;
  if (!URL.canParse(guess)) return null;
  const url = new URL(guess);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

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
