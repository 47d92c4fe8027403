/** What formatted words may consist of. Whatever is pasted becomes this, or plain text, or nothing. */
import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { readLink } from '@/lib/html';

/** Such an element holds lines of its own, and is none. */
const BLOCKS = 'p, div, ul, ol, table, td, blockquote, pre, h1, h2, h3, h4, h5, h6';

/**
 * A list or a quotation takes its direction from its first letter. Its lines take theirs by their style
 * (`words-look.ts`), for a line that had this of its own would not count for what it stands in.
 */
const AUTO = { dir: 'auto' };

const lineRule = (tag: string) => ({
  tag,
  getAttrs: (element: HTMLElement) => (element.querySelector(BLOCKS) === null ? null : false),
});

/** A break that only gives an empty line its height, or ends a line that ends anyway. */
function isFiller(element: HTMLElement): boolean {
  const parent = element.parentElement;
  return parent?.lastChild === element && parent.matches('p, div, li, h1, h2, h3, h4, h5, h6');
}

const NODES: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block',
    content: 'inline*',
    parseDOM: [
      ...['p', 'div', 'td', 'th', 'dt', 'dd', 'address', 'figcaption'].map(lineRule),
      { ...lineRule('pre'), preserveWhitespace: 'full' as const },
    ],
    toDOM: (): DOMOutputSpec => ['div', 0],
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2 } },
    parseDOM: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, at) => ({
      tag,
      attrs: { level: at < 2 ? 2 : 3 },
    })),
    toDOM: ({ attrs }): DOMOutputSpec => [attrs.level === 2 ? 'h2' : 'h3', 0],
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: (): DOMOutputSpec => ['blockquote', AUTO, 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: (): DOMOutputSpec => ['ul', AUTO, 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { start: { default: 1 } },
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: startOf(element) }) }],
    toDOM: ({ attrs }): DOMOutputSpec => ['ol', { ...AUTO, start: attrs.start }, 0],
  },
  list_item: {
    content: 'paragraph block*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: (): DOMOutputSpec => ['li', 0],
  },
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [
      { tag: 'br', getAttrs: (element) => (isFiller(element) ? null : false), ignore: true },
      { tag: 'br' },
    ],
    toDOM: (): DOMOutputSpec => ['br'],
  },
  picture: {
    group: 'inline',
    inline: true,
    draggable: true,
    attrs: { cid: { validate: 'string' }, alt: { default: '', validate: 'string' } },
    parseDOM: [
      {
        tag: 'img[data-cid]',
        getAttrs: (element) => ({
          cid: element.dataset.cid ?? '',
          alt: element.getAttribute('alt') ?? '',
        }),
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => ['img', { src: `cid:${attrs.cid}`, alt: attrs.alt }],
  },
};

function startOf(element: HTMLElement): number {
  const start = Number(element.getAttribute('start') ?? 1);
  return Number.isSafeInteger(start) && start >= 0 ? start : 1;
}

/** A link's target, where it may be opened. */
export function targetOf(href: string): string | null {
  return readLink(href, '')?.href ?? null;
}

const MARKS: Record<string, MarkSpec> = {
  link: {
    inclusive: false,
    attrs: { href: { validate: 'string' } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = targetOf(element.getAttribute('href') ?? '');
          return href === null ? false : { href };
        },
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => ['a', { href: attrs.href, title: attrs.href }, 0],
  },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps all that is copied into a `b` that is not bold.
      { tag: 'b', getAttrs: ({ style }) => (style.fontWeight === 'normal' ? false : null) },
      {
        style: 'font-weight',
        getAttrs: (value) => (/^(?:bold(?:er)?|[6-9]\d\d)$/.test(value) ? null : false),
      },
    ],
    toDOM: (): DOMOutputSpec => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }],
    toDOM: (): DOMOutputSpec => ['em', 0],
  },
  underline: {
    parseDOM: [{ tag: 'u' }, { tag: 'ins' }],
    toDOM: (): DOMOutputSpec => ['u', 0],
  },
  strike: {
    parseDOM: [
      { tag: 's' },
      { tag: 'del' },
      { tag: 'strike' },
      { style: 'text-decoration=line-through' },
    ],
    toDOM: (): DOMOutputSpec => ['s', 0],
  },
};

export const SCHEMA = new Schema({ nodes: NODES, marks: MARKS });
