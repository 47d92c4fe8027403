/** Header words: RFC 2047 encoded words, and the many ways in which programs bend them. */
import { charsetName, decodeRawHeader, decodeText } from './charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';

/** Characters of one encoded word. RFC 2047 says 75; programs that fold nothing send thousands. */
const MAX_WORD = 8_192;

/** Beginnings of words that turn out to be none, in one field; more is no mistake but an attack. */
export const MAX_FAILURES = 200;

interface Word {
  charset: string;
  octets: Buffer;
  end: number;
}

function decodeQ(text: string): Buffer {
  const octets = Buffer.from(`${text.replace(/_/g, ' ')}|`, 'latin1');
  const decoded = decodeQuotedPrintable(octets);
  return decoded.subarray(0, decoded.length - 1);
}

/** Where the word's text ends. QUIRK: `=?utf-8?Q?a?=3D?=`, a bare question mark before an escape. */
function textEnd(raw: string, from: number, encoding: string): number {
  let end = raw.slice(from, from + MAX_WORD).indexOf('?=');
  if (end === -1) return -1;
  end += from;
  while (encoding === 'q' && end !== -1 && /^[0-9A-F]{2}/.test(raw.slice(end + 2, end + 4))) {
    const later = raw.indexOf('?=', end + 2);
    if (later === -1 || later > from + MAX_WORD || /\s|=\?/.test(raw.slice(end + 2, later))) break;
    end = later;
  }
  return end;
}

interface Place {
  charset: string;
  encoding: string;
  text: string;
  end: number;
}

function placeAt(raw: string, at: number): Place | null {
  const opening = /^=\?([^?\s*]{0,60})(?:\*[^?]{0,30})?\? ?([BbQq]) ?\?/.exec(
    raw.slice(at, at + 110),
  );
  if (!opening) return null;
  const encoding = (opening[2] ?? '').toLowerCase();
  const from = at + opening[0].length;
  const end = textEnd(raw, from, encoding);
  if (end === -1) return null;
  const text = raw.slice(from, end);
  if (text.includes('=?')) return null;
  return { charset: (opening[1] ?? '').toLowerCase(), encoding, text, end: end + 2 };
}

function wordAt(raw: string, at: number): Word | null {
  const place = placeAt(raw, at);
  if (!place) return null;
  const { charset, encoding, text, end } = place;
  return { charset, octets: encoding === 'b' ? decodeBase64(text) : decodeQ(text), end };
}

/** Where the encoded word that begins at `at` ends; null where none does, or where it has brackets in it. */
export function encodedWordEnd(raw: string, at: number): number | null {
  const place = placeAt(raw, at);
  return place === null || /[<>]/.test(place.text) ? null : place.end;
}

/** What must never reach a reader's eye from a header: controls, and what turns letters around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is sought
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202d\u202e\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is sought
const NEEDS_CLEANING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202d\u202e\ufeff]/;

/** No controls, no line breaks, nothing that shows its letters in another order. */
export function cleanLine(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return text.replace(/[\t\r\n]+/g, ' ').replace(CONTROLS, '');
}

/** Adjacent words of one charset: decoded together, for characters are cut between them. */
function decodeRun(words: readonly Word[], fallback: string | undefined): string {
  const text: string[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first) break;
    let next = at + 1;
    while (words[next]?.charset === first.charset) next++;
    const octets = Buffer.concat(words.slice(at, next).map((word) => word.octets));
    text.push(decodeText(octets, charsetName(first.charset) === null ? fallback : first.charset));
    at = next;
  }
  return text.join('');
}

const PRINTABLE = /^[ -~]*$/;

/** A raw field value, or a piece of one, as text. `charset` is the message's own, for raw octets. */
export function decodeWords(raw: string, charset?: string): string {
  let at = raw.indexOf('=?');
  if (at === -1 && PRINTABLE.test(raw)) return raw;
  if (at === -1) return cleanLine(decodeRawHeader(raw, charset));
  const out: string[] = [];
  let plainFrom = 0;
  let run: Word[] = [];
  for (let failed = 0; at !== -1 && failed < MAX_FAILURES; ) {
    const word = wordAt(raw, at);
    if (!word) failed++;
    else {
      const between = raw.slice(plainFrom, at);
      if (run.length > 0 && between.trim() !== '') {
        out.push(decodeRun(run, charset));
        run = [];
      }
      if (between.trim() !== '' || (run.length === 0 && out.length === 0)) {
        out.push(decodeRawHeader(between, charset));
      }
      run.push(word);
      plainFrom = word.end;
    }
    at = raw.indexOf('=?', word ? word.end : at + 2);
  }
  if (run.length > 0) out.push(decodeRun(run, charset));
  out.push(decodeRawHeader(raw.slice(plainFrom), charset));
  return cleanLine(out.join(''));
}
