/** Decoded octets of text leaves → the text and the HTML that a person reads. */
import { kindOf } from './body.ts';
import { decodeText } from './charset.ts';
import { unflow } from './flowed.ts';
import { htmlToText } from './html-text.ts';
import { replaceEach } from './pieces.ts';
import type { Entity } from './structure.ts';

/** One leaf's text, by its charset label or better knowledge; line ends are LF. */
export function leafText(leaf: Entity, octets: Buffer): string {
  const label = leaf.contentType.parameters.get('charset');
  const decoded = decodeText(octets, label, kindOf(leaf) === 'html' ? 'html' : 'plain');
  const lines = decoded.includes('\r') ? replaceEach(decoded, /\r\n?/, '\n') : decoded;
  const text = lines.includes('\0') ? lines.replaceAll('\0', '') : lines;
  const { parameters } = leaf.contentType;
  if (leaf.type !== 'text/plain' || parameters.get('format')?.toLowerCase() !== 'flowed') {
    return leaf.type === 'text/enriched' || leaf.type === 'text/richtext' ? enriched(text) : text;
  }
  return unflow(text, parameters.get('delsp')?.toLowerCase() === 'yes' ? 'delete' : 'keep');
}

/** text/enriched (RFC 1896) without its commands. */
function enriched(text: string): string {
  return text
    .replace(/<param>[^<]{0,200}<\/param>/gi, '')
    .replace(/<\/?[a-z-]{1,60}>/gi, '')
    .replaceAll('<<', '<');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Leaves as one plain text; HTML among them is reduced to text. */
export function joinPlain(leaves: readonly Entity[], texts: ReadonlyMap<Entity, string>): string {
  return leaves
    .map((leaf) => {
      const text = texts.get(leaf) ?? '';
      return kindOf(leaf) === 'html' ? htmlToText(text) : text;
    })
    .join('\n');
}

/** Leaves as one HTML; plain text among them keeps its lines. */
export function joinHtml(leaves: readonly Entity[], texts: ReadonlyMap<Entity, string>): string {
  return leaves
    .map((leaf) => {
      const text = texts.get(leaf) ?? '';
      if (kindOf(leaf) === 'html') return text;
      return text.trim() === ''
        ? ''
        : `<div style="white-space:pre-wrap">${escapeHtml(text)}</div>`;
    })
    .join('\n');
}
