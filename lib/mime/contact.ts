/** Contact files → what a person wants to know of somebody (RFC 6350; 2.1 and 3.0 as they occur). */
import { decodeText } from './charset.ts';
import { cleanLine } from './encoded-words.ts';
import { type Component, components } from './ical.ts';
import { LIMITS } from './limits.ts';
import { decodeQuotedPrintable } from './transfer.ts';

/** One person or company. */
export interface Contact {
  /** The part that it was read from. */
  part: string;
  name: string;
  organisation: string;
  emails: string[];
  telephones: string[];
}

/** Addresses and numbers shown of one contact. */
const SHOWN = 4;

/** Lines put together again: folded by a blank, or by quoted-printable's sign of equality. */
function unfold(text: string): string[] {
  const lines: string[] = [];
  for (const line of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const last = lines.at(-1);
    const isOpen = last?.endsWith('=') && /^[^:]*quoted-printable/i.test(last);
    if (last !== undefined && isOpen) lines[lines.length - 1] = last.slice(0, -1) + line;
    else lines.push(line);
  }
  return lines;
}

function decodeValue(value: string, charset: string | undefined): string {
  const decoded = decodeText(decodeQuotedPrintable(Buffer.from(value, 'latin1')), charset);
  return decoded.replace(/\r?\n/g, '\\n');
}

function charsetIn(parameters: readonly string[]): string | undefined {
  const found = parameters.map((parameter) => /^charset="?([^"]{1,40})/i.exec(parameter)?.[1]);
  return found.find((charset) => charset !== undefined);
}

/**
 * The charset that a file names for its values, where it comes without another: vCard 2.1 has it on
 * each of them, and it is always the same.
 */
export function cardCharset(octets: Buffer): string | undefined {
  return /;charset="?([\w.:-]{1,40})/i.exec(octets.toString('latin1'))?.[1];
}

/** What stands before a value: a quoted parameter may hold colons (RFC 6350 §3.3). */
const HEAD = /^(?:"[^"]*"|[^":])*(?=:)/;

/** QUIRK: vCard 2.1, as telephones write it: parameters without a name, quoted-printable values. */
function modernLine(line: string): string {
  const colon = HEAD.exec(line)?.[0].length ?? line.indexOf(':');
  if (colon < 1) return '';
  const [grouped = '', ...parameters] = line.slice(0, colon).split(';');
  const name = grouped.slice(grouped.indexOf('.') + 1);
  if (!/^(?:begin|end|version|fn|n|org|email|tel)$/i.test(name)) return '';
  const isQuoted = parameters.some((parameter) => /quoted-printable$/i.test(parameter));
  const written = line.slice(colon + 1);
  const value = isQuoted ? decodeValue(written, charsetIn(parameters)) : written;
  return `${name}:${value}`;
}

/**
 * Only the lines that are shown: pictures and keys make up most of a card, and none of it. A file that
 * was cut off gets an end.
 */
function modernized(text: string): string {
  const shown = unfold(text).map(modernLine).filter(Boolean);
  const isOpen = /^begin/i.test(shown.findLast((line) => /^(?:begin|end):/i.test(line)) ?? '');
  return [...shown, ...(isOpen ? ['END:VCARD'] : [])].join('\r\n');
}

function line(value: unknown): string {
  const text = Array.isArray(value) ? value.flat().filter(Boolean).join(', ') : value;
  if (typeof text !== 'string') return '';
  return cleanLine(text).replace(/\s+/g, ' ').trim().slice(0, LIMITS.cardLine);
}

function lines(card: Component, name: string): string[] {
  const values = card.getAllProperties(name).map((property) => line(property.getFirstValue()));
  return [...new Set(values.map((value) => value.replace(/^(?:mailto|tel):/i, '')))]
    .filter(Boolean)
    .slice(0, SHOWN);
}

/** `Lovelace;Ada;King;;` → Ada King Lovelace. */
function structuredName(card: Component): string {
  const value: unknown = card.getFirstPropertyValue('n');
  if (!Array.isArray(value)) return line(value);
  const [family, given, middle] = value.map(line);
  return [given, middle, family].filter(Boolean).join(' ');
}

function contactOf(card: Component, part: string): Contact {
  return {
    part,
    name: line(card.getFirstPropertyValue('fn')) || structuredName(card),
    organisation: line(card.getFirstPropertyValue('org')),
    emails: lines(card, 'email'),
    telephones: lines(card, 'tel'),
  };
}

const shownOf = ({ part: _, ...shown }: Contact) => shown;

/** The contacts of a file. What makes no sense is left out. */
export function readContacts(text: string, part: string): Contact[] {
  try {
    return components(modernized(text))
      .filter(({ name }) => name === 'vcard')
      .slice(0, LIMITS.cardsOfFile)
      .map((card) => contactOf(card, part))
      .filter((contact) => Object.values(shownOf(contact)).some((shown) => shown.length > 0));
  } catch {
    // ical.js reads values late, and throws over some: the file is still offered as it is.
    return [];
  }
}
