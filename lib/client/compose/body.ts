/** The text of a letter, taken apart: what the person writes, and the quotation that stays as it came. */
import type { Attachment, DraftContent } from '@/lib/contract/compose';
import { escaped, htmlOfWords } from './rich/html.ts';
import { textOfWords, wordsOfText } from './rich/text.ts';

/** Quoted HTML of another message, with its own plain text. Hostile, like all mail. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
}

export interface Body {
  readonly own: string;
  /** The same with its formatting, in HTML that only the editor may show; null: plain text. */
  readonly rich: string | null;
  /** Null: all there is stands in `own`. */
  readonly quotation: Quotation | null;
}

export type Texts = Pick<DraftContent, 'text' | 'html'>;

/** Around formatted words, which never have such an element; blanks stay as they were typed. */
const WORDS = '<section class="words" style="white-space:pre-wrap">';
const WORDS_END = '</section>';

/** Where a quotation begins: the first paragraph, which our own words in HTML never have. */
const QUOTATION = /<p\b|<blockquote\b/i;

/** What the server puts before a quotation for the words to come. */
const ROOM = '<p><br></p>';

/** Takes a letter's text apart. HTML of another make than ours shows as its plain text. */
export function bodyOf({ text, html }: Texts): Body {
  if (html === null) return { own: text, rich: null, quotation: null };
  const whole = html.trim();
  if (whole.startsWith(ROOM)) {
    const at = text.search(/\S/);
    const quoted = { text: at < 0 ? '' : text.slice(at), html: whole.slice(ROOM.length) };
    return { own: '', rich: null, quotation: quoted };
  }
  if (whole.startsWith(WORDS)) return formatted(text, whole.slice(WORDS.length));
  const at = whole.search(QUOTATION);
  if (at < 0) return { own: text, rich: null, quotation: null };
  const own = wordsOf(whole.slice(0, at));
  if (own === null || !text.startsWith(own)) return { own: text, rich: null, quotation: null };
  const rest = text.slice(own.length).replace(/^\n+/, '');
  return { own, rich: null, quotation: { text: rest, html: whole.slice(at) } };
}

/** Formatted words and what is behind them. */
function formatted(text: string, html: string): Body {
  const end = html.indexOf(WORDS_END);
  if (end < 0) return { own: text, rich: html, quotation: null };
  const rich = html.slice(0, end);
  const quoted = html.slice(end + WORDS_END.length);
  if (quoted === '') return { own: text, rich, quotation: null };
  const at = quotationIn(text, quoted);
  return { own: text.slice(0, at), rich, quotation: { text: text.slice(at + 2), html: quoted } };
}

/** Where the quotation's text begins, two line ends before its first words; the end where nowhere. */
function quotationIn(text: string, html: string): number {
  const first = unescaped(/^<p>([^<]*)/.exec(html)?.[1] ?? '');
  const at = first === '' ? -1 : text.indexOf(`\n\n${first}`);
  return at < 0 ? text.length : at;
}

/** Puts it together again. */
export function textsOf({ own, rich, quotation }: Body): Texts {
  const words = rich === null ? null : `${WORDS}${rich}${WORDS_END}`;
  if (quotation === null) return { text: own, html: words };
  return {
    text: `${own}\n\n${quotation.text}`,
    html: `${words ?? htmlOf(own)}${quotation.html}`,
  };
}

/** The quotation becomes words that can be changed. */
export function unquoted(body: Body): Body {
  const { own, rich, quotation } = body;
  if (quotation === null) return body;
  const more = rich === null ? null : `${rich}${richOf(`\n${quotation.text.trimEnd()}`)}`;
  return { own: `${own}\n\n${quotation.text}`, rich: more, quotation: null };
}

/** Plain words as formatted ones. */
export const richOf = (own: string) => htmlOfWords(wordsOfText(own));

/** Formatted words as plain ones, or the other way round; the words themselves stay. */
export function written(body: Body, format: 'plain' | 'rich'): Body {
  if (format === 'plain') return { ...body, rich: null };
  return body.rich === null ? { ...body, rich: richOf(body.own) } : body;
}

/** Whether plain text would lose something: lists, quotes and links stay readable in it. */
export const hasFormatting = (rich: string) => /<(?:b|i|u|s|h2|h3|img)\b/.test(rich);

/** A picture that came when nobody looked at the words any more stands behind them. */
export function withPicture(texts: Texts, attachment: Pick<Attachment, 'contentId' | 'filename'>) {
  const body = bodyOf(texts);
  if (body.rich === null) return texts;
  const attrs = { cid: attachment.contentId, alt: attachment.filename };
  const line = { type: 'paragraph', content: [{ type: 'picture', attrs }] } as const;
  const own = `${body.own}\n${textOfWords({ content: [line] })}`;
  return textsOf({ ...body, own, rich: `${body.rich}${htmlOfWords({ content: [line] })}` });
}

/** One block for each line, each with the direction of its own first letter. */
function htmlOf(own: string): string {
  return own
    .split('\n')
    .map((line) => `<div dir="auto">${line === '' ? '<br>' : escaped(line)}</div>`)
    .join('');
}

/** The inverse of htmlOf; null for HTML that it did not make. */
function wordsOf(html: string): string | null {
  if (!/^(?:<div dir="auto">[^<]*(?:<br>)?<\/div>)+$/.test(html)) return null;
  const lines = html.slice('<div dir="auto">'.length, -'</div>'.length);
  return lines
    .split('</div><div dir="auto">')
    .map((line) => unescaped(line === '<br>' ? '' : line))
    .join('\n');
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
