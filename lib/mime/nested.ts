/** Messages within messages: which parts are such, and the way to one by its address (`2.1.3`). */
import { decodeLeaf } from './decode.ts';
import { givenFilename } from './filename.ts';
import { type Field, headerStart, readHeader } from './header.ts';
import { LIMITS } from './limits.ts';
import { HeldOctets, type Octets } from './octets.ts';
import { type Opened, openEnvelope } from './opaque.ts';
import { isPackedMessage, packedFiles } from './packed.ts';
import { type Entity, leaves, type Range, readStructure } from './structure.ts';

/** A message on the way to a part: the outermost first. */
export interface Level extends Opened {
  /** What stands before the numbers of its parts; `2.` for the message in part 2. */
  prefix: string;
  /** What is left of the address, within this message; empty where it is the one that was meant. */
  rest: string;
  /** Whether the messages within it are too deep to be opened. */
  isDeepest: boolean;
}

/** Whether the leaf is a message of its own. QUIRK: forwarded `.eml` files sent as mere octets. */
export function isMessage(leaf: Entity): boolean {
  if (/^message\/(?:rfc822|global)$/.test(leaf.type)) return leaf.start < leaf.end;
  return leaf.type === 'application/octet-stream' && /\.eml$/i.test(givenFilename(leaf));
}

/** The number of a leaf within its message. */
export function numberOf(leaf: Entity): string {
  return leaf.part || '1';
}

function firstFields(octets: Octets, start: number, end: number): Field[] {
  return readHeader(octets, headerStart(octets, start, end), end).fields;
}

/** The header of the message in a leaf; its encoding, where somebody put one on, undone. */
export function nestedFields(octets: Octets, leaf: Entity): Field[] {
  if (leaf.encoding === 'identity') return firstFields(octets, leaf.start, leaf.end);
  const head = { ...leaf, end: Math.min(leaf.end, leaf.start + LIMITS.headerOctets) };
  const { content } = decodeLeaf(octets, head, LIMITS.headerOctets);
  return firstFields(new HeldOctets(content), 0, content.length);
}

/** Where a message stands. */
interface Standing {
  octets: Octets;
  range: Range;
}

function held(content: Buffer): Standing {
  return { octets: new HeldOctets(content), range: { start: 0, end: content.length } };
}

/** The octets in which the message of a leaf stands. */
function enter(octets: Octets, leaf: Entity): Standing {
  if (leaf.encoding === 'identity') return { octets, range: { start: leaf.start, end: leaf.end } };
  return held(decodeLeaf(octets, leaf, LIMITS.packedOctets).content);
}

/** The message among the files that lie inside a leaf; null where there is none by that mark. */
function enterPacked(octets: Octets, leaf: Entity, mark: string | undefined): Standing | null {
  if (mark === undefined) return null;
  const files = packedFiles(leaf, decodeLeaf(octets, leaf, LIMITS.packedOctets).content);
  const file = files.find((candidate) => candidate.mark === mark);
  return file && isPackedMessage(file) ? held(file.content) : null;
}

/** The step from a message to the one within it that an address begins with; null where there is none. */
function step({ octets, root }: Opened, address: string): (Standing & { number: string }) | null {
  for (const leaf of leaves(root)) {
    const number = numberOf(leaf);
    if (!`${address}.`.startsWith(`${number}.`)) continue;
    if (isMessage(leaf)) return { number, ...enter(octets, leaf) };
    const mark = /^\.([uyt]\d{1,4})(?:\.|$)/.exec(address.slice(number.length))?.[1];
    const standing = enterPacked(octets, leaf, mark);
    if (standing) return { number: `${number}.${mark}`, ...standing };
  }
  return null;
}

/** The messages that an address leads through, as far as it leads; never more than `LIMITS.nesting`. */
export function* levels(octets: Octets, address: string): Generator<Level> {
  let within: Standing = { octets, range: { start: 0, end: octets.length } };
  // Every step has a number behind it.
  if (address.endsWith('.')) return;
  let rest = address;
  let prefix = '';
  for (let depth = 0; depth <= LIMITS.nesting; depth++) {
    const structure = readStructure(within.octets, within.range);
    const opened = openEnvelope(within.octets, structure, LIMITS.packedOctets);
    yield { ...opened, prefix, rest, isDeepest: depth === LIMITS.nesting };
    const next = rest === '' ? null : step(opened, rest);
    if (!next) return;
    prefix += `${next.number}.`;
    rest = rest.slice(next.number.length + 1);
    within = next;
  }
}

/** The message at an address; the outermost one where that is empty. Null where there is none. */
export function messageAt(octets: Octets, address: string): Level | null {
  for (const level of levels(octets, address)) {
    if (level.rest === '') return level;
  }
  return null;
}
