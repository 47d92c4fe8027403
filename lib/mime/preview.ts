/** The first words of a message's own text, for the list. */
import { LIMITS } from './limits.ts';

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

/** "On Monday, Ada wrote:" in the languages seen most. */
const ATTRIBUTION =
  /^(?:on|am|le|el|il|op|em|den|w dniu|dne|\d|от|в) ?.{4,200}(?:(?:wrote|a écrit|escribió|ha scritto|escreveu|napisał\(?a?\)?|napsal\(?a?\)?) ?|(?:schrieb|schreef|skrev|пишет|написал\(?а?\)?|пользователь)(?: .{0,100})?):$/i;
const FOLLOWS =
  /^(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht)\s*-{2,}|_{10,})$/i;
const SENT_FROM =
  /^(?:sent from my|von meinem .{2,30} gesendet|envoyé de mon|enviado desde mi) .{0,60}$/i;

/** How many lines an attribution takes from here on: none, one, or two where it is broken. */
function attributionLines(line: string, next: string): 0 | 1 | 2 {
  if (line.length > 200) return 0;
  if (line.endsWith(':') && ATTRIBUTION.test(line)) return 1;
  if (next.length > 200 || !next.endsWith(':')) return 0;
  return ATTRIBUTION.test(`${line} ${next}`) ? 2 : 0;
}

/** Nothing that anybody wrote: quotes, empty lines, rulers, advertisement of a telephone. */
function isSkipped(line: string): boolean {
  return (
    line === '' ||
    line.startsWith('>') ||
    line.startsWith('|') ||
    /^[\s=*_~#+-]{3,}$/.test(line) ||
    SENT_FROM.test(line)
  );
}

/** The lines that the writer wrote: no quotes, no attribution, nothing from the signature on. */
function ownLines(text: string): string[] {
  const own: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const raw = text.slice(at, end);
    const line = raw.trim();
    if ((line === '--' && raw.startsWith('--')) || FOLLOWS.test(line)) break;
    at = end + 1;
    if (isSkipped(line)) continue;
    const nextEnd = lineEnd(text, at);
    const attributed = attributionLines(line, text.slice(at, nextEnd).trim());
    if (attributed === 2) at = nextEnd + 1;
    if (attributed > 0) continue;
    own.push(line);
    length += line.length;
    if (length > LIMITS.previewLength * 3) break;
  }
  return own;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
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
  const clean = withoutPadding(head.includes('\r') ? head.replace(/\r\n?/g, '\n') : head);
  const own = ownLines(clean);
  const chosen = own.length > 0 ? own.join(' ') : clean.replace(/^[>| ]+/gm, '');
  const line = UNTIDY.test(chosen) ? chosen.replace(BLANKS, ' ').trim() : chosen;
  return cut(line, LIMITS.previewLength);
}
