/** Formatted words ↔ plain text, as one would type it: quotes, lists and links stay readable. */
import {
  type RichBlock,
  type RichDocument,
  type RichInline,
  type RichItem,
  type RichRun,
  runsOf,
} from './words.ts';

/** The words alone. What is lost: bold, italic, underlined, struck out, sizes; pictures leave their names. */
export function textOfWords({ content }: Pick<RichDocument, 'content'>): string {
  return content.flatMap(linesOf).join('\n');
}

function linesOf(node: RichBlock): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return wordsOf(node.content).split('\n').map(withoutEnd);
    case 'blockquote':
      return node.content
        .flatMap(linesOf)
        .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()));
    case 'bullet_list':
      return node.content.flatMap((item) => itemLines(item, '- '));
    case 'ordered_list':
      return node.content.flatMap((item, at) => itemLines(item, `${node.attrs.start + at}. `));
  }
}

/** Lines below the first stand under its words. */
function itemLines({ content }: RichItem, mark: string): string[] {
  const [first = '', ...rest] = content.flatMap(linesOf);
  const room = ' '.repeat(mark.length);
  return [`${mark}${first}`.trimEnd(), ...rest.map((line) => withoutEnd(`${room}${line}`))];
}

/** The mark before a signature ends in a blank (RFC 3676 §4.3); no other line does. */
const withoutEnd = (line: string) => (line === '-- ' ? line : line.replace(/[ \t]+$/, ''));

const wordsOf = (content: readonly RichInline[] = []) => runsOf(content).map(runText).join('');

function runText({ href, pieces }: RichRun): string {
  const words = pieces.map(pieceText).join('');
  return href === null || saysItself(words, href) ? words : `${words} <${href}>`;
}

function pieceText(node: RichInline): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'hard_break') return '\n';
  return node.attrs.alt === '' ? '' : `[${node.attrs.alt}]`;
}

/** Whether a link's words are its address already, as people write addresses. */
function saysItself(words: string, href: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
      .replace(/\/$/, '');
  return bare(words) === bare(href);
}

/** Plain text as formatted words: a line is a paragraph, lines behind `>` are quotes. */
export function wordsOfText(text: string): RichDocument {
  const lines = text.replace(/\r\n|\r/g, '\n').split('\n');
  return { type: 'doc', content: quotesIn(lines) };
}

/** Deeper than anybody answers; what is deeper stays as it is written. */
const DEEPEST = 20;

function quotesIn(lines: readonly string[], depth = 0): RichBlock[] {
  const blocks: RichBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (!line.startsWith('>') || depth === DEEPEST) {
      blocks.push(paragraph(line));
      at += 1;
      continue;
    }
    let end = at;
    while (lines[end]?.startsWith('>')) end += 1;
    const inner = lines.slice(at, end).map((quoted) => quoted.replace(/^> ?/, ''));
    blocks.push({ type: 'blockquote', content: quotesIn(inner, depth + 1) });
    at = end;
  }
  return blocks;
}

const paragraph = (line: string): RichBlock =>
  line === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text: line }] };
