/** Plain text → pieces of text and links, for React to render: no markup is ever made here. */
import LinkifyIt from 'linkify-it';

/** `href` is null for text. Links are http, https and mailto, and nothing else. */
export interface Piece {
  readonly text: string;
  readonly href: string | null;
}

const finder = new LinkifyIt({ fuzzyEmail: true, fuzzyIP: false, fuzzyLink: true })
  .add('ftp:', null)
  .add('//', null);

/** Words with one of these may be links; the finder, whose time grows squared, sees no others. */
const HINT = /:\/\/|www\.|@|mailto:/gi;

/** Of brackets and quotes, and of hints, in one word; and its length. Real links have far fewer. */
const MOST_SIGNS = 16;
const LONGEST = 2_048;

/** Splits `text`; the pieces' texts joined are `text` again. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: word, index: start } of text.matchAll(/\S+/g)) {
    for (const { index, lastIndex, href } of linksOf(word)) {
      if (start + index > done) pieces.push({ text: text.slice(done, start + index), href: null });
      pieces.push({ text: word.slice(index, lastIndex), href });
      done = start + lastIndex;
    }
  }
  if (done < text.length) pieces.push({ text: text.slice(done), href: null });
  return pieces;
}

/** UTF-16 units of a stretch, and what its last word has beyond. */
const STRETCH = 8_192;

/** Cuts `text` between words, so that where it grows at its end, what was there is the same. */
export function stretches(text: string): string[] {
  const found: string[] = [];
  const blank = /\s/g;
  for (let from = 0; from < text.length; ) {
    blank.lastIndex = from + STRETCH;
    const end = blank.exec(text)?.index ?? text.length;
    found.push(text.slice(from, end));
    from = end;
  }
  return found;
}

interface Found {
  readonly index: number;
  readonly lastIndex: number;
  readonly href: string;
}

function linksOf(word: string): Found[] {
  if (word.length > LONGEST) return [];
  const hints = word.match(HINT)?.length ?? 0;
  const brackets = word.match(/[([{"']/g)?.length ?? 0;
  if (hints === 0 || hints > MOST_SIGNS || brackets > MOST_SIGNS) return [];
  return (finder.match(word) ?? []).flatMap(({ index, lastIndex, schema, url }) => {
    const href = hrefFor(word.slice(index, lastIndex), schema, url);
    return href === null ? [] : [{ index, lastIndex, href }];
  });
}

/** Characters that turn the order of others around: what one reads is not where one goes. */
const TURNING = /[\p{Bidi_Control}\p{Cc}]/u;

/** Without a scheme only `www.` makes an address: `notes.md` and `setup.sh` are files. */
function hrefFor(words: string, schema: string, url: string): string | null {
  if (TURNING.test(words) || (schema === '' && !/^www\./i.test(words))) return null;
  const whole = schema === '' ? `https://${words}` : url;
  if (!URL.canParse(whole)) return null;
  const { protocol, href } = new URL(whole);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
}
