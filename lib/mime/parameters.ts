/** Content-Type and Content-Disposition: a value and its parameters (RFC 2045 §5.1, RFC 2231). */
import { charsetName, decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';

/** `value` in lower case, as sent but for comments; `parameters` decoded, names in lower case. */
export interface Parameterized {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const NOTHING: Parameterized = { value: '', parameters: new Map() };

const MAX_PIECES = 200;
/** Characters of the value before the parameters. */
const MAX_VALUE = 200;
/** Characters of a field that is first tried as a plain one. */
const MAX_PLAIN = 1_000;

interface Piece {
  value: string;
  extended: boolean;
}

function skipComment(raw: string, from: number): number {
  let depth = 0;
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === '(') depth++;
    else if (raw[at] === ')' && --depth === 0) return at + 1;
  }
  return raw.length;
}

/** From the opening quote: the text inside, and where it ends. Only \" and \\ are escapes in practice. */
function quoted(raw: string, from: number): { text: string; end: number } {
  let text = '';
  for (let at = from + 1; at < raw.length; at++) {
    const character = raw[at];
    if (character === '"') return { text, end: at + 1 };
    if (character === '\\' && (raw[at + 1] === '"' || raw[at + 1] === '\\')) at++;
    text += raw[at];
  }
  return { text, end: raw.length };
}

function withoutComment(text: string): string {
  const comment = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  return comment > 0 ? text.slice(0, comment).trimEnd() : text;
}

/** One `name=value` from `from` on. QUIRK: file names with blanks and no quotes run to the semicolon. */
function valueAt(raw: string, from: number): { text: string; end: number } {
  let at = from;
  while (raw[at] === ' ' || raw[at] === '\t') at++;
  if (raw[at] === '"') return quoted(raw, at);
  let end = raw.indexOf(';', at);
  if (end === -1) end = raw.length;
  return { text: withoutComment(raw.slice(at, end).trim()), end };
}

/** value'language'text with percent escapes → text. */
function decodeExtended(text: string): string {
  const parts = /^([^']*)'[^']*'(.*)$/s.exec(text);
  const octets = Buffer.from(
    (parts?.[2] ?? text).replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  );
  return decodeText(octets, parts?.[1]);
}

/** charset'language'text with at least one escape. */
const EXTENDED = /^([a-z0-9_.:-]{2,40})'[a-z-]{0,20}'.*%[0-9a-f]{2}/is;

/** QUIRK: `filename=utf-8''%e2%82%ac.txt`, the star forgotten. */
function decodePlain(text: string): string {
  const charset = EXTENDED.exec(text)?.[1];
  return charset !== undefined && charsetName(charset) !== null
    ? decodeExtended(text)
    : decodeWords(text);
}

function collect(raw: string, from: number): Map<string, Map<number, Piece>> {
  const found = new Map<string, Map<number, Piece>>();
  let at = from;
  for (let count = 0; at < raw.length && count < MAX_PIECES; count++) {
    while (at < raw.length && /[;\s]/.test(raw[at] ?? '')) at++;
    if (raw[at] === '(') {
      at = skipComment(raw, at);
      continue;
    }
    const name = /^([^\s=;"()*]{1,60})(?:\*(\d{1,4}))?(\*)?\s*=/.exec(raw.slice(at, at + 80));
    if (!name) {
      const next = raw.indexOf(';', at);
      at = next === -1 ? raw.length : next + 1;
      continue;
    }
    const { text, end } = valueAt(raw, at + name[0].length);
    const key = (name[1] ?? '').toLowerCase();
    const pieces = found.get(key) ?? new Map<number, Piece>();
    const index = name[2] === undefined ? (name[3] ? -2 : -1) : Number(name[2]);
    if (!pieces.has(index)) pieces.set(index, { value: text, extended: name[3] === '*' });
    found.set(key, pieces);
    at = end;
  }
  return found;
}

/** `name*` wins over `name*0…`, and both over `name` (RFC 2231 §4, as RFC 6266 §4.3 says it). */
function joinPieces(pieces: Map<number, Piece>): string {
  const whole = pieces.get(-2);
  if (whole) return decodeExtended(whole.value);
  const first = pieces.get(0) ?? pieces.get(1);
  if (!first) return decodePlain(pieces.get(-1)?.value ?? '');
  const ordered = [...pieces].filter(([index]) => index >= 0).sort(([a], [b]) => a - b);
  if (!first.extended) {
    const joined = ordered.map(([, piece]) => piece.value).join('');
    return ordered.some(([, piece]) => piece.extended)
      ? decodeExtended(`''${joined}`)
      : decodePlain(joined);
  }
  const text = ordered.map(([, piece]) =>
    piece.extended ? piece.value : piece.value.replace(/%/g, '%25'),
  );
  return decodeExtended(text.join(''));
}

/** What nine of ten fields are made of: one word, and parameters in printable ASCII with no escapes. */
const PLAIN_VALUE = /\s*([!#-'*+\--:<>-~]{1,200})\s*(?:;\s*|$)/y;
const PLAIN_PARAMETER = /([a-z-]{1,60})=(?:"([ !#-[\]-~]*)"|([!#-'*-:<-~]+))\s*(?:;\s*|$)/iy;

/** Reads a field that is so plain; null where it may mean more than it says. */
function readPlain(raw: string): Parameterized | null {
  if (raw.length > MAX_PLAIN || raw.includes('=?')) return null;
  if (raw.includes("'") && raw.includes('%')) return null;
  PLAIN_VALUE.lastIndex = 0;
  const value = PLAIN_VALUE.exec(raw)?.[1];
  if (value === undefined) return null;
  const parameters = new Map<string, string>();
  PLAIN_PARAMETER.lastIndex = PLAIN_VALUE.lastIndex;
  while (PLAIN_PARAMETER.lastIndex < raw.length) {
    const found = PLAIN_PARAMETER.exec(raw);
    if (!found) return null;
    const name = (found[1] ?? '').toLowerCase();
    if (!parameters.has(name)) parameters.set(name, found[2] ?? found[3] ?? '');
  }
  return { value: value.toLowerCase(), parameters };
}

/** Reads such a field. Undefined gives an empty value and no parameters. */
export function readParameterized(raw: string | undefined): Parameterized {
  return raw === undefined ? NOTHING : (readPlain(raw) ?? readAny(raw));
}

function readAny(raw: string): Parameterized {
  const parameters = new Map<string, string>();
  const semicolon = raw.indexOf(';');
  let value = (semicolon === -1 ? raw : raw.slice(0, semicolon))
    .replace(/\([^)]*\)?/g, '')
    .trim()
    .slice(0, MAX_VALUE);
  let from = semicolon === -1 ? raw.length : semicolon + 1;
  // QUIRK: `text/html charset=utf-8`, the semicolon forgotten.
  const forgotten = /^(\S+)[ ,]+[a-z-]+=/i.exec(value);
  if (forgotten) {
    value = forgotten[1] ?? '';
    from = raw.indexOf(value) + value.length;
  }
  for (const [name, pieces] of collect(raw, from)) parameters.set(name, joinPieces(pieces));
  return { value: value.replace(/^"|"$/g, '').toLowerCase(), parameters };
}
