/** The first words of a message's own text, for the list. */
import { withoutArmouredOctets } from './armour.ts';
import { LIMITS } from './limits.ts';
import { ownLines } from './own-lines.ts';

/** Padding of hidden preheaders, and other characters without ink. */
const INKLESS =
  /(?:[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u206f\u3164\ufeff\uffa0]|[\u202a-\u202e]|\u034f|\u17b4|\u17b5)/g;
/** Joiners belong inside emoji and Persian words; beside blanks they are padding. */
const REPEATED_JOINERS = /([\u200c\u200d])[\u200c\u200d]+/g;
const LOOSE_JOINERS = /[\u200c\u200d](?=\s|$)|(?<=^|\s)[\u200c\u200d]/gm;

function withoutPadding(text: string): string {
  if (!/[^\n -~]/.test(text)) return text;
  return text.replace(INKLESS, '').replace(REPEATED_JOINERS, '$1').replace(LOOSE_JOINERS, '');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** At most `length` UTF-16 units, ended after a word, or at least after a whole grapheme. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const blank = text[length] === ' ' ? length - 1 : head.lastIndexOf(' ', length - 2);
  if (blank >= length * 0.7) return `${head.slice(0, Math.min(blank, length - 1)).trimEnd()}…`;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, length + 32))) {
    if (index + segment.length > length - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is sought
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f\ufffd]+/g;
/** Anything but printable ASCII with single blanks between words. */
const UNTIDY = /^ | $| {2}|[^ -~]/;

/** The preview of a text: one line, at most `LIMITS.previewLength` UTF-16 units. */
export function previewOf(text: string): string {
  const head = text.slice(0, LIMITS.previewOctets);
  const lines = head.includes('\r') ? head.replace(/\r\n?/g, '\n') : head;
  const clean = withoutPadding(withoutArmouredOctets(lines));
  const own = ownLines(clean);
  const chosen = own.length > 0 ? own.join(' ') : clean.replace(/^[>| ]+/gm, '');
  const line = UNTIDY.test(chosen) ? chosen.replace(BLANKS, ' ').trim() : chosen;
  return cut(line, LIMITS.previewLength);
}
