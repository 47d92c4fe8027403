/** The first line of a reply → status indicator, text, response code (RFC 1939 §3, RFC 2449 §8). */
import type { ResponseCode } from './errors.ts';

/** `more` is the `+` of a SASL challenge (RFC 5034 §4). */
export type StatusIndicator = 'ok' | 'err' | 'more';

export interface StatusLine {
  readonly indicator: StatusIndicator;
  /** What follows, without the response code. */
  text: string;
  responseCode: ResponseCode | null;
}

/** What a server said although nothing had been asked. */
export type Parting = Pick<StatusLine, 'text' | 'responseCode'>;

/** A complete answer. `body` is empty where the command has none. */
export interface Reply extends StatusLine {
  body: Uint8Array;
}

/** What most servers say to TOP. */
const BARE_OK: StatusLine = { indicator: 'ok', text: '', responseCode: null };
const PLUS = 0x2b;
const MINUS = 0x2d;

/**
 * Reads a status line, given as one character for each octet, without its line end; null when it
 * is none. Words are read in any case; spaces may be missing or many.
 */
export function readStatusLine(line: string): StatusLine | null {
  if (line === '+OK') return BARE_OK;
  const first = line.charCodeAt(0);
  if (first === PLUS) {
    if (isWord(line, 'OK')) return withCode('ok', line.slice(3));
    return { indicator: 'more', text: words(line.slice(1)), responseCode: null };
  }
  if (first === MINUS && isWord(line, 'ERR')) return withCode('err', line.slice(4));
  return null;
}

function isWord(line: string, word: 'OK' | 'ERR'): boolean {
  const end = 1 + word.length;
  if (line.slice(1, end).toUpperCase() !== word) return false;
  // A challenge may begin with "OK" as well: base64 goes on where a status line has a space.
  return word === 'ERR' || end === line.length || !/[A-Za-z0-9+/=]/.test(line.charAt(end));
}

function withCode(indicator: StatusIndicator, rest: string): StatusLine {
  const text = words(rest);
  if (text.charCodeAt(0) !== 0x5b) return { indicator, text, responseCode: null };
  const code = /^\[([A-Za-z][^\]\s]*)[^\]]*\]\s*/.exec(text);
  if (code?.[1] === undefined) return { indicator, text, responseCode: null };
  return { indicator, text: text.slice(code[0].length), responseCode: code[1].toUpperCase() };
}

/** Trimmed, and read as UTF-8 where it is UTF-8, else left as latin1. */
function words(octets: string): string {
  const text = octets.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  const decoded = Buffer.from(text, 'latin1').toString('utf8');
  return decoded.includes('\ufffd') ? text : decoded;
}
