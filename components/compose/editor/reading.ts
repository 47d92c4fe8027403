/** HTML and plain text → what the schema knows of them. The only way of foreign HTML into a letter. */
import { DOMParser, Node, Slice } from 'prosemirror-model';
import { wordsOfText } from '@/lib/client/compose/rich/text';
import { sanitizePasted } from '@/lib/html/pasted';
import { SCHEMA } from './schema.ts';

const parser = DOMParser.fromSchema(SCHEMA);

/** Formatted words of a letter; `text` stands in where their HTML is too much. */
export function documentOf(html: string, text: string): Node {
  const nodes = sanitizePasted(html);
  if (nodes === null) return Node.fromJSON(SCHEMA, wordsOfText(text));
  return parser.parse(nodes, { preserveWhitespace: 'full' });
}

/** What was pasted or dropped, ready to be put in. */
export function sliceOf({ html, text }: { html: string; text: string }): Slice {
  const nodes = html === '' ? null : sanitizePasted(html);
  if (nodes !== null) return parser.parseSlice(nodes);
  const { content } = Node.fromJSON(SCHEMA, wordsOfText(text.replace(/\n$/, '')));
  return Slice.maxOpen(content);
}
