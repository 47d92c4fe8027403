/** Header fields: names and addresses, encoded-words, folding (RFC 5322 §2.2, RFC 2047). */
import { type Charset, encode } from './charset.ts';

/** A mailbox: display name and address. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** A date field's value, told in the writer's own zone such as `+0900`. */
export function dateValue(date: Date, zone = '+0000'): string {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  const local = new Date(date.getTime() + (zone.startsWith('-') ? -1 : 1) * minutes * 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two);
  const month = months[local.getUTCMonth()];
  const day = `${days[local.getUTCDay()]}, ${two(local.getUTCDate())}`;
  return `${day} ${month} ${local.getUTCFullYear()} ${clock.join(':')} ${zone}`;
}

/** Free text for a header: as it is when ASCII, otherwise as encoded-words in base64. */
export function unstructured(text: string, charset: Charset): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (encodedWord(word + character, charset).length > 64) {
      words.push(encodedWord(word, charset));
      word = '';
    }
    word += character;
  }
  return [...words, encodedWord(word, charset)].join(' ');
}

function encodedWord(text: string, charset: Charset): string {
  return `=?${charset}?B?${encode(text, charset).toString('base64')}?=`;
}

/** `Name <address>`, the name quoted or encoded where it must be. */
export function mailbox({ name, address }: Person, charset: Charset): string {
  if (name === '') return address;
  const plain = /^[\w !#$%&'*+\-/=?^`{|}~]*$/.test(name);
  const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
  const phrase = /^[\x20-\x7e]*$/.test(name) ? quoted : unstructured(name, charset);
  return `${plain ? name : phrase} <${address}>`;
}

/** A parameter's value: quoted, or in RFC 2231's form when it is not ASCII. */
export function parameter(name: string, value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return `${name}="${value.replace(/["\\]/g, '\\$&')}"`;
  const encoded = encodeURIComponent(value).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${name}*=utf-8''${encoded}`;
}

/** One field, folded at blanks so that lines stay within 78 characters where they can. */
export function field(name: string, value: string): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of value.split(' ')) {
    if (line.length + word.length > 75 && line !== `${name}:`) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...lines, `${line}\r\n`].join('\r\n');
}
