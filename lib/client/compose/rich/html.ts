/** Formatted words → HTML as other mail programs show it. Everything in it is of our own making. */
import {
  type RichBlock,
  type RichDocument,
  type RichInline,
  type RichItem,
  type RichRun,
  runsOf,
} from './words.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text, or the value of an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Programs without a style of their own for quotations show a bare indent. */
const QUOTE = 'margin:0 0 0 .8ex;border-inline-start:2px solid #bbb;padding-inline-start:1ex';

/** The scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and others. */
const FROM_THE_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * How a list or a quotation goes: as its first letter. `auto` would not do: what has a direction of its own,
 * as every line has, does not count for what it stands in.
 */
function direction(node: RichBlock): string {
  const [letter = ''] = /\p{L}/u.exec(textIn(node)) ?? [];
  return `dir="${FROM_THE_RIGHT.test(letter) ? 'rtl' : 'ltr'}"`;
}

function textIn(node: RichBlock | RichItem | RichInline): string {
  if (node.type === 'text') return node.text;
  return 'content' in node ? (node.content ?? []).map(textIn).join('') : '';
}

/** Blocks one behind the other; each takes its direction from its own first letter. */
export function htmlOfWords({ content }: Pick<RichDocument, 'content'>): string {
  return content.map(block).join('');
}

function block(node: RichBlock): string {
  switch (node.type) {
    case 'paragraph':
      return `<div dir="auto">${line(node.content)}</div>`;
    case 'heading': {
      const name = node.attrs.level <= 2 ? 'h2' : 'h3';
      return `<${name} dir="auto">${line(node.content)}</${name}>`;
    }
    case 'blockquote':
      return `<blockquote ${direction(node)} style="${QUOTE}">${htmlOfWords(node)}</blockquote>`;
    case 'bullet_list':
      return `<ul ${direction(node)}>${items(node)}</ul>`;
    case 'ordered_list': {
      const { start } = node.attrs;
      return `<ol ${direction(node)}${start === 1 ? '' : ` start="${Number(start)}"`}>${items(node)}</ol>`;
    }
  }
}

const items = ({ content }: Extract<RichBlock, { type: 'bullet_list' | 'ordered_list' }>) =>
  content.map((item) => `<li>${htmlOfWords(item)}</li>`).join('');

/** An empty line has a height only with a break in it; a break at the end shows only before another. */
function line(content: readonly RichInline[] = []): string {
  const html = runsOf(content).map(run).join('');
  return content.length === 0 || content.at(-1)?.type === 'hard_break' ? `${html}<br>` : html;
}

function run({ href, pieces }: RichRun): string {
  const html = pieces.map(piece).join('');
  return href === null ? html : `<a href="${escaped(href)}">${html}</a>`;
}

const ELEMENTS = { strong: 'b', em: 'i', underline: 'u', strike: 's' } as const;

function piece(node: RichInline): string {
  let html = bare(node);
  for (const { type } of node.marks ?? []) {
    if (type !== 'link') html = `<${ELEMENTS[type]}>${html}</${ELEMENTS[type]}>`;
  }
  return html;
}

function bare(node: RichInline): string {
  if (node.type === 'text') return escaped(node.text);
  if (node.type === 'hard_break') return '<br>';
  const { alt, cid } = node.attrs;
  return `<img src="cid:${escaped(cid)}" alt="${escaped(alt)}" style="max-width:100%">`;
}
