/** The text of an answered or forwarded message, as part of another one. */
import type { Mailbox } from '@/lib/contract/envelope';
import { directionOf } from '@/lib/words/languages';
import type { Say } from '@/lib/words/say';
import { QUOTED_HTML, QUOTED_TEXT } from './limits.ts';

/** What is told of a message that is quoted. `html` is hostile and stays so: see DraftContent. */
export interface Quotable {
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** ISO 8601 in UTC. */
  readonly date: string | null;
  readonly text: string;
  readonly html?: string | undefined;
}

/** In whose words it is told, and where that person's days begin: UTC where nothing is said. */
export interface Telling {
  readonly say: Say;
  readonly timeZone?: string | undefined;
}

/** Authors of a message that its quotation names: one has more than three but by mistake. */
const AUTHORS_NAMED = 3;

/** Two empty lines to write on, then the quotation. */
export function quotedText(message: Quotable, telling: Telling): string {
  const lines = withoutSignature(plainText(message))
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()));
  return `\n\n${attribution(message, telling)}\n${lines.join('\n')}\n`;
}

/** The same in HTML. */
export function quotedHtml(message: Quotable, telling: Telling): string {
  const told = escaped(attribution(message, telling));
  return `<p><br></p><p>${told}</p><blockquote type="cite">${inner(message)}</blockquote>`;
}

/** Two empty lines to write on, then whose message it was, and its text. */
export function forwardedText(message: Quotable, telling: Telling): string {
  return `\n\n${heading(message, telling).join('\n')}\n\n${plainText(message)}\n`;
}

/** The same in HTML. */
export function forwardedHtml(message: Quotable, telling: Telling): string {
  const lines = heading(message, telling).map((line) => `${escaped(line)}<br>`);
  return `<p><br></p><p>${lines.join('')}</p><div>${inner(message)}</div>`;
}

function attribution({ date, from }: Quotable, telling: Telling): string {
  const { say } = telling;
  const names = from.slice(0, AUTHORS_NAMED).map(({ name, address }) => name || address);
  const who =
    names.filter((name) => name !== '').join(say('list.between')) || say('list.unknown-sender');
  if (date === null) return say('letters.wrote', { who });
  return say('letters.wrote-on', { date: toldDate(date, telling), who });
}

/** The dashes tell programs where a message begins that was passed on. */
function heading(message: Quotable, telling: Telling): string[] {
  const { say } = telling;
  const { cc, date, from, subject, to } = message;
  const fields = [
    [say('reader.from'), mailboxes(from, say)],
    [say('reader.date'), date === null ? '' : toldDate(date, telling)],
    [say('compose.subject'), subject],
    [say('reader.to'), mailboxes(to, say)],
    [say('reader.copies'), mailboxes(cc, say)],
  ] as const;
  const lines = fields.flatMap(([name, value]) =>
    value === '' ? [] : [say('letters.forwarded-field', { name, value })],
  );
  return [`---------- ${say('letters.forwarded')} ----------`, ...lines];
}

function mailboxes(list: readonly Mailbox[], say: Say): string {
  const mark = directionOf(say.manner.language) === 'rtl' ? LEFT_TO_RIGHT : '';
  return list
    .map(({ address, name }) => (name ? `${name} ${mark}<${address}>${mark}` : address))
    .join(say('list.between'));
}

/**
 * Beside brackets in a line from right to left, which would turn one of them; nobody sees it. Older mail
 * programs heed it, too, and not the isolates of Unicode 6.3.
 */
const LEFT_TO_RIGHT = '\u200e';

function toldDate(date: string, { say, timeZone }: Telling): string {
  const when = new Date(date);
  try {
    const form = { dateStyle: 'long', timeStyle: 'short', timeZone: timeZone ?? 'UTC' } as const;
    return new Intl.DateTimeFormat(say.manner.locale, form).format(when);
  } catch {
    // A browser's zone that this Node does not know: what all of them can read.
    return when.toISOString().slice(0, 16).replace('T', ' ');
  }
}

function plainText({ text }: Quotable): string {
  return text
    .replace(/\r\n|\r/g, '\n')
    .slice(0, QUOTED_TEXT)
    .trimEnd();
}

/** A signature stands behind a line of `-- ` and is not quoted. */
function withoutSignature(text: string): string {
  const at = text.search(/(^|\n)-- (\n|$)/);
  return at === -1 ? text : text.slice(0, at).trimEnd();
}

/** The body of the HTML, or the text as HTML. */
function inner(message: Quotable): string {
  if (message.html === undefined) return escaped(plainText(message)).replaceAll('\n', '<br>');
  return documentBody(message.html.slice(0, QUOTED_HTML));
}

/**
 * The body of a whole HTML document. It only keeps the pieces together that belong together:
 * making it safe is for lib/html, in the browser.
 */
export function documentBody(html: string): string {
  return html
    .replace(/<!--[^>]{0,2000}-->|<!doctype[^>]{0,2000}>/gi, '')
    .replace(/<\/?(?:html|head|body|meta|base|link)\b[^>]{0,2000}>/gi, '');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
