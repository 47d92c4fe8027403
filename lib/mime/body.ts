/** Which leaves are the text to read, and which are attachments. */
import { givenFilename } from './filename.ts';
import { type Entity, leaves } from './structure.ts';

/** Leaves to show, in order, in the plain and in the HTML rendition; and all that are offered. */
export interface Body {
  plain: Entity[];
  html: Entity[];
  parts: Entity[];
}

type Kind = 'plain' | 'html';

const PLAIN = /^text\/(?:plain|markdown|x-markdown|enriched|richtext|x-web-markdown|x-amp-plain)$/;

/** What kind of text a leaf is, if any. */
export function kindOf(leaf: Entity): Kind | null {
  if (leaf.children.length > 0) return null;
  if (leaf.type === 'text/html' || leaf.type === 'application/xhtml+xml') return 'html';
  return PLAIN.test(leaf.type) ? 'plain' : null;
}

function isAlternative(entity: Entity | null): boolean {
  return entity?.type === 'multipart/alternative';
}

/** Text without a name, and not said to be an attachment. */
function isPlainlyBody(leaf: Entity): boolean {
  if (kindOf(leaf) === null || leaf.disposition.value === 'attachment') return false;
  return givenFilename(leaf) === '' || isAlternative(leaf.parent);
}

/** Leaves of one rendition: of alternatives the one that suits, of everything else all. */
function render(entity: Entity, body: ReadonlySet<Entity>, want: Kind): Entity[] {
  if (entity.children.length === 0) return body.has(entity) ? [entity] : [];
  const children = entity.children.map((child) => render(child, body, want));
  if (!isAlternative(entity)) return children.flat();
  const suits = (leavesOf: Entity[]): boolean => leavesOf.some((leaf) => kindOf(leaf) === want);
  const any = (leavesOf: Entity[]): boolean => leavesOf.length > 0;
  return want === 'plain'
    ? (children.find(suits) ?? children.find(any) ?? [])
    : (children.findLast(suits) ?? children.findLast(any) ?? []);
}

/** Which leaves are read, in which rendition. */
export type Text = Pick<Body, 'plain' | 'html'>;

/** Chooses the text of a tree. */
export function chooseText(root: Entity): Text {
  if (root.children.length === 0) return loneText(root);
  const { plain, html } = choose(root, leaves(root));
  return { plain, html };
}

/** The same, where there is nothing to choose from. */
function loneText(root: Entity): Text {
  const kind = root.disposition.value === 'attachment' ? null : kindOf(root);
  return { plain: kind === 'plain' ? [root] : [], html: kind === 'html' ? [root] : [] };
}

/** Sorts the leaves of a tree. */
export function chooseBody(root: Entity): Body {
  const all = leaves(root);
  const { shown, ...text } = choose(root, all);
  return { ...text, parts: all.filter((leaf) => isOffered(leaf, shown)) };
}

function choose(root: Entity, all: readonly Entity[]): Text & { shown: ReadonlySet<Entity> } {
  const shown = new Set(all.filter(isPlainlyBody));
  if (shown.size === 0) {
    // A message whose only text bears a name is still a message to read.
    const named = all.find((leaf) => kindOf(leaf) && leaf.disposition.value !== 'attachment');
    if (named) shown.add(named);
  }
  const plain = render(root, shown, 'plain');
  const html = render(root, shown, 'html');
  return {
    plain: plain.some((leaf) => kindOf(leaf) === 'plain') ? plain : [],
    html: html.some((leaf) => kindOf(leaf) === 'html') ? html : [],
    shown,
  };
}

/** What a Macintosh keeps beside a file: of use to nobody else (RFC 1740). */
function isResourceFork(leaf: Entity): boolean {
  return leaf.type === 'application/applefile' && leaf.parent?.type === 'multipart/appledouble';
}

function isOffered(leaf: Entity, shown: ReadonlySet<Entity>): boolean {
  if (leaf.type.startsWith('multipart/') && leaf.start >= leaf.end) return false;
  if (leaf.type === 'text/x-amp-html' || isResourceFork(leaf)) return false;
  return !shown.has(leaf) || (givenFilename(leaf) !== '' && !isAlternative(leaf.parent));
}
