/** Which of a message's own pictures its HTML shows: they need no tile. Everything else that it names does. */
import { decodeLeaf } from './decode.ts';
import { rawField } from './header.ts';
import { decodeEntities } from './html-text.ts';
import type { Octets } from './octets.ts';
import type { Entity } from './structure.ts';

/** The beginning of a comment or a tag, or an address where a picture or a ground may stand: the match's end. */
const NAMED =
  /<(!--|\/?[a-z][a-z0-9:-]{0,40})|\b(src|background)\s{0,9}=\s{0,9}(?:"\s{0,9}([^">]{1,2048})|'\s{0,9}([^'>]{1,2048})|([^"'\s>]{1,2048}))|\burl\(\s{0,9}(?:["']|&quot;|&#3[49];)?\s{0,9}([^"'\s)>]{1,2048})/gi;

/** An address as it is written, and where it begins. */
interface Written {
  value: string;
  at: number;
}

/** The addresses that a HTML shows as pictures or as grounds; those that it links or embeds are none. */
export function* shownAddresses(html: string): Generator<Written> {
  const named = new RegExp(NAMED);
  let element = '';
  for (let found = named.exec(html); found; found = named.exec(html)) {
    const [whole, tag, attribute, double, single, bare, inCss] = found;
    if (tag === '!--') {
      if (element !== 'style') named.lastIndex = commentEnd(html, found.index);
    } else if (tag !== undefined) element = tag.toLowerCase();
    else if (attribute?.toLowerCase() === 'src' ? element === 'img' : element !== 'body') {
      // The ground of the whole page is not shown.
      const value = double ?? single ?? bare ?? inCss ?? '';
      yield { value, at: found.index + whole.length - value.length };
    }
  }
}

/** Without brackets, escapes and what stands behind it. */
function readId(written: string): string {
  const id = decodeEntities(written)
    .replace(/["'].*$/s, '')
    .trim();
  try {
    return decodeURIComponent(id).replace(/^<|>$/g, '');
  } catch {
    // No percent encoding, then: as it stands.
    return id.replace(/^<|>$/g, '');
  }
}

/** Content-IDs among them. */
export function shownIds(html: string): Set<string> {
  const ids = new Set<string>();
  if (!/cid:/i.test(html)) return ids;
  for (const { value } of shownAddresses(html)) {
    if (/^cid:/i.test(value)) ids.add(readId(value.slice('cid:'.length)));
  }
  return ids;
}

/** Behind a comment; the document's end where it has none. */
function commentEnd(html: string, from: number): number {
  const end = html.indexOf('-->', from + 2);
  return end === -1 ? html.length : end + 3;
}

/**
 * How the pictures begin that the reader's frame shows, in hexadecimal: PNG, GIF, JPEG, WebP, AVIF, BMP.
 * SVG is a document, and none of them.
 */
const PICTURE =
  /^(?:89504e470d0a1a0a|474946383[79]61|ffd8ff|52494646.{8}57454250|.{8}66747970617669(?:66|73)|424d)/;

/** Octets that it takes to tell. */
const MAGIC_OCTETS = 16;

/** Whether octets begin like a picture that the frame shows, whatever they are declared to be. */
export function isPicture(content: Buffer): boolean {
  return PICTURE.test(content.toString('hex', 0, MAGIC_OCTETS));
}

/** By which a HTML may name the leaf. */
export function contentIdOf(leaf: Entity): string | undefined {
  const id = rawField(leaf.fields, 'content-id')?.trim().replace(/^<|>$/g, '');
  return id === '' ? undefined : id;
}

/** Encoded octets in which the beginning is found: a file that is uuencoded has a line above it. */
const HEAD_OCTETS = 2_048;

/** The same of a leaf. */
export function isPictureLeaf(octets: Octets, leaf: Entity): boolean {
  const head = { ...leaf, end: Math.min(leaf.end, leaf.start + HEAD_OCTETS) };
  return isPicture(decodeLeaf(octets, head, MAGIC_OCTETS).content);
}
