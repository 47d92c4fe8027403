/** Verb and arguments → one line that cannot be two (RFC 1939 §3, RFC 2449 §4). */
import { StateError } from './errors.ts';

const FORBIDDEN = /[\r\n\0]/;

/**
 * The octets of a command with its CRLF, one character for each octet.
 *
 * @param maxOctets the most it may be, CRLF included
 * @throws StateError on CR, LF or NUL in a word, an empty verb, or overlength; the message names
 *   the verb and never an argument
 */
export function commandLine(words: readonly [string, ...string[]], maxOctets: number): string {
  const verb = words[0];
  if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(verb)) throw new StateError('A verb is a word of letters');
  return oneLine(verb, words.join(' '), maxOctets);
}

/** Any single line (a SASL response, a command of the caller's own), with its CRLF. */
export function oneLine(verb: string, text: string, maxOctets: number): string {
  if (FORBIDDEN.test(text)) {
    throw new StateError(`${verb}: CR, LF and NUL cannot be part of a command`);
  }
  const octets = asOctets(text);
  if (octets.length + 2 > maxOctets) {
    throw new StateError(`${verb}: the command is longer than ${maxOctets} octets`);
  }
  return `${octets}\r\n`;
}

/** The number of a message or of lines, as it may be written. */
export function numeral(value: number, what: string, least: 0 | 1): string {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new StateError(`${what} must be a whole number from ${least}`);
  }
  return String(value);
}

/** UTF-8, one character for each octet. */
function asOctets(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
  return /^[\x00-\x7f]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
