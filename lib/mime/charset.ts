/** Octets → text: what a charset label means, and what to do when it lies or is missing. */
import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessCharset } from './guess-charset.ts';
import { decodeHz, decodeIso2022kr, isIso2022kr } from './seven-bit.ts';
import { decodeUtf7 } from './utf7.ts';
import { decodeLabelledUtf8, decodeMislabelled, decodeUtf8, mendUtf8 } from './utf8.ts';
import { guessUtf16 } from './utf16.ts';

/** Labels of real mail → iconv-lite's names; a wider charset stands for its subset. */
const ALIASES: Record<string, string> = {
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  cp65001: 'utf-8',
  'utf-8mb4': 'utf-8',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso-8859-8-i': 'windows-1255',
  'iso-8859-8-e': 'windows-1255',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  'x-gbk': 'gb18030',
  'gb_2312-80': 'gb18030',
  'euc-cn': 'gb18030',
  big5: 'big5-hkscs',
  'x-big5': 'big5-hkscs',
  'x-x-big5': 'big5-hkscs',
  'cn-big5': 'big5-hkscs',
  cp950: 'big5-hkscs',
  'ks_c_5601-1987': 'cp949',
  'ks_c_5601-1989': 'cp949',
  ksc5601: 'cp949',
  'euc-kr': 'cp949',
  'x-windows-949': 'cp949',
  'windows-949': 'cp949',
  sjis: 'shift_jis',
  'x-sjis': 'shift_jis',
  'shift-jis': 'shift_jis',
  ms_kanji: 'shift_jis',
  'windows-31j': 'shift_jis',
  cswindows31j: 'shift_jis',
  cp932: 'shift_jis',
  'x-euc-jp': 'euc-jp',
  csiso2022jp: 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-2004': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  jis: 'iso-2022-jp',
  csiso2022kr: 'iso-2022-kr',
  'hz-gb-2312': 'hz',
  'hz-gb2312': 'hz',
  'x-mac-cyrillic': 'maccyrillic',
  'x-mac-roman': 'macroman',
  'unicode-1-1-utf-7': 'utf-7',
  'x-unicode-2-0-utf-7': 'utf-7',
  utf7: 'utf-7',
  unicode: 'utf-16',
  'x-cp1252': 'windows-1252',
  'x-cp1251': 'windows-1251',
  'x-ansi': 'windows-1252',
  ansi: 'windows-1252',
};

/** Labels that say nothing: the octets decide. */
const VOID =
  /^(?:|us-ascii|ascii|usascii|us|7bit|8bit|default|unknown.*|x-unknown.*|_autodetect.*|x-user-defined|binary|base64|hex|none|utf|ansi_x3\.4-1968|646|cp367|iso-ir-6|iso646-us)$/;

/** Read without iconv-lite. In these, octets that mean nothing are no sign that the label lies. */
const OWN_DECODERS = new Map<string, (octets: Buffer) => string>([
  ['iso-2022-jp', decodeIso2022jp],
  ['iso-2022-kr', decodeIso2022kr],
  ['hz', decodeHz],
  ['utf-7', decodeUtf7],
]);

/** Labels met so far and what they mean; every message has some, and it is always the same few. */
const met = new Map<string, string | null>();
const MET_LABELS = 200;
const LONGEST_LABEL = 40;

/** The charset a label means, as iconv-lite names it; null where it means nothing we know. */
export function charsetName(label: string | undefined): string | null {
  if (label === undefined) return null;
  const known = met.get(label);
  if (known !== undefined) return known;
  const name = findCharset(label);
  if (met.size < MET_LABELS && label.length <= LONGEST_LABEL) met.set(label, name);
  return name;
}

function findCharset(label: string): string | null {
  const clean = label.toLowerCase().replace(/[^a-z0-9_.:-]/g, '');
  if (VOID.test(clean)) return null;
  const name = ALIASES[clean] ?? ALIASES[clean.replace(/_/g, '-')] ?? clean;
  if (OWN_DECODERS.has(name)) return name;
  return iconv.encodingExists(name) ? name : null;
}

const iso2022jp = new TextDecoder('iso-2022-jp');

// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what shifts
const IDLE_SHIFTS = /\u001b\([BJ](?=\u001b[$(])/g;

/** Words glued together shift out and in again at once, which the decoder takes for an attack. */
function decodeIso2022jp(octets: Buffer): string {
  const text = octets.toString('latin1').replace(IDLE_SHIFTS, '');
  return iso2022jp.decode(Buffer.from(text, 'latin1'));
}

/** Octets in a charset that `charsetName` or `guessCharset` gave. */
function decodeCharset(octets: Buffer, name: string): string {
  const own = OWN_DECODERS.get(name);
  if (own) return own(octets);
  if (name === 'utf-8') return octets.toString('utf8');
  return iconv.decode(octets, name, { stripBOM: true });
}

function byOrderMark(octets: Buffer): string | null {
  if (octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf) return 'utf-8';
  if (octets[0] === 0xff && octets[1] === 0xfe) return 'utf-16le';
  if (octets[0] === 0xfe && octets[1] === 0xff) return 'utf-16be';
  return null;
}

function metaCharset(octets: Buffer): string | null {
  const head = octets.toString('latin1', 0, 4096);
  const found = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_.:-]{2,40})/i.exec(head);
  return charsetName(found?.[1]);
}

function damage(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** Charsets that UTF-8 cannot be taken for: more than one octet for each character, or none above 127. */
const UNLIKE_UTF8 = /^(?:utf|ucs|unicode|iso-2022|hz$)/;

/** QUIRK: programs that label UTF-8 as something else or UTF-8 what is not; both are seen every day. */
function decodeLabelled(octets: Buffer, name: string): string | null {
  if (name === 'utf-8') return decodeLabelledUtf8(octets);
  const mislabelled = UNLIKE_UTF8.test(name) ? null : decodeMislabelled(octets, name);
  if (mislabelled !== null) return mislabelled;
  const text = decodeCharset(octets, name);
  return OWN_DECODERS.has(name) || damage(text) <= text.length / 20 ? text : null;
}

const ASCII_BASED = /^(?:utf-8|windows-125\d|iso-8859-\d+|koi8-[ru])$/;

/** QUIRK: Japanese programs send ISO-2022-JP under no label, or that of Latin-1; Korean ones their own. */
function decodeAscii(octets: Buffer): string {
  if (isIso2022kr(octets)) return decodeIso2022kr(octets);
  const shifts = octets.includes('\x1b$') || octets.includes('\x1b(J');
  return shifts ? decodeIso2022jp(octets) : octets.toString('latin1');
}

/**
 * Text of a part or a header word. Order: byte order mark, label (but where zeros say that it is UTF-16),
 * `<meta>` (HTML only), UTF-8 if it is, else the likeliest by its octets.
 */
export function decodeText(
  octets: Buffer,
  label?: string,
  kind: 'plain' | 'html' = 'plain',
): string {
  const marked = byOrderMark(octets);
  if (marked !== null) return decodeCharset(octets, marked).replace(/^\ufeff/, '');
  const name = charsetName(label);
  if (name === null || ASCII_BASED.test(name)) {
    const wide = guessUtf16(octets);
    if (wide !== null) return decodeCharset(octets, wide);
    if (isAscii(octets)) return decodeAscii(octets);
  }
  if (name !== null) {
    const text = decodeLabelled(octets, name);
    if (text !== null) return text;
  }
  const meta = kind === 'html' ? metaCharset(octets) : null;
  if (meta !== null && meta !== 'utf-8') {
    return decodeMislabelled(octets, meta) ?? decodeCharset(octets, meta);
  }
  return decodeUtf8(octets) ?? mendUtf8(octets) ?? decodeCharset(octets, guessCharset(octets));
}

const HIGH = /[\x80-\xff]/;

/** A header's octets (one character each) as text: UTF-8, else the message's charset, else a guess. */
export function decodeRawHeader(raw: string, label?: string): string {
  if (!HIGH.test(raw)) {
    return raw.includes('\x1b$') ? decodeText(Buffer.from(raw, 'latin1')) : raw;
  }
  const octets = Buffer.from(raw, 'latin1');
  return decodeUtf8(octets) ?? decodeText(octets, label);
}
