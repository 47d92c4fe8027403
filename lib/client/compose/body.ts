/** The text of a letter, taken apart: what the person writes, and the quotation that stays as it came. */
import type { DraftContent, Identity } from '@/lib/contract/compose';

/** Quoted HTML of another message, with its own plain text. Hostile, like all mail. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
}

export interface Body {
  readonly own: string;
  /** Null: all there is stands in `own`. */
  readonly quotation: Quotation | null;
}

type Texts = Pick<DraftContent, 'text' | 'html'>;

/** Where a quotation begins: the first paragraph, which our own words in HTML never have. */
const QUOTATION = /<p\b|<blockquote\b/i;

/** What the server puts before a quotation for the words to come. */
const ROOM = '<p><br></p>';

/** Takes a letter's text apart. HTML of another make than ours shows as its plain text. */
export function bodyOf({ text, html }: Texts): Body {
  if (html === null) return { own: text, quotation: null };
  if (html.startsWith(ROOM)) {
    const at = text.search(/\S/);
    const quoted = { text: at < 0 ? '' : text.slice(at), html: html.slice(ROOM.length) };
    return { own: '', quotation: quoted };
  }
  const at = html.search(QUOTATION);
  if (at < 0) return { own: text, quotation: null };
  const own = wordsOf(html.slice(0, at));
  if (own === null || !text.startsWith(own)) return { own: text, quotation: null };
  const rest = text.slice(own.length).replace(/^\n+/, '');
  return { own, quotation: { text: rest, html: html.slice(at) } };
}

/** Puts it together again. */
export function textsOf({ own, quotation }: Body): Texts {
  if (quotation === null) return { text: own, html: null };
  return { text: `${own}\n\n${quotation.text}`, html: `${htmlOf(own)}${quotation.html}` };
}

/** The quotation becomes words that can be changed. */
export function unquoted({ own, quotation }: Body): Body {
  if (quotation === null) return { own, quotation };
  return { own: `${own}\n\n${quotation.text}`, quotation: null };
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/** One block for each line, each with the direction of its own first letter. */
function htmlOf(own: string): string {
  return own
    .split('\n')
    .map((line) => {
      const safe = line
        .replaceAll('&', ENTITIES['&'])
        .replaceAll('<', ENTITIES['<'])
        .replaceAll('>', ENTITIES['>'])
        .replaceAll('"', ENTITIES['"']);
      return `<div dir="auto">${safe === '' ? '<br>' : safe}</div>`;
    })
    .join('');
}

/** The inverse of htmlOf; null for HTML that it did not make. */
function wordsOf(html: string): string | null {
  if (!/^(?:<div dir="auto">[^<]*(?:<br>)?<\/div>)+$/.test(html)) return null;
  const lines = html.slice('<div dir="auto">'.length, -'</div>'.length);
  return lines
    .split('</div><div dir="auto">')
    .map((line) => (line === '<br>' ? '' : line))
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** A signature stands behind a line of `-- ` (RFC 3676 §4.3). */
const signatureOf = ({ signature }: Pick<Identity, 'signature'>) =>
  signature.trim() === '' ? '' : `-- \n${signature.trimEnd()}`;

/** The first words of a new letter or an answer: room to write on, then the signature. */
export function withSignature(texts: Texts, identity: Pick<Identity, 'signature'>): Texts {
  const signature = signatureOf(identity);
  if (signature === '') return texts;
  const { own, quotation } = bodyOf(texts);
  const rest = own.trim() === '' ? '' : `\n\n${own.replace(/^\n+/, '')}`;
  return textsOf({ own: `\n\n${signature}${rest}`, quotation });
}

/** Another identity signs otherwise; a signature that was changed by hand stays. */
export function resigned(
  texts: Texts,
  before: Pick<Identity, 'signature'>,
  after: Pick<Identity, 'signature'>,
): Texts {
  const [old, next] = [signatureOf(before), signatureOf(after)];
  const { own, quotation } = bodyOf(texts);
  if (old === '' || !own.includes(old)) {
    return next === '' || own.trim() !== '' ? texts : withSignature(texts, after);
  }
  return textsOf({ own: own.replace(old, () => next), quotation });
}
