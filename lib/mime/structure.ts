/** The tree of a message's entities, as offsets into its octets; made for broken and cut-off mail. */
import { type Field, headerStart, rawField, readHeader } from './header.ts';
import { LIMITS } from './limits.ts';
import { mediaType } from './media-type.ts';
import type { Octets } from './octets.ts';
import { type Parameterized, readParameterized } from './parameters.ts';
import { PROBLEMS } from './problems.ts';
import { type TransferEncoding, transferEncoding } from './transfer.ts';

/** One MIME entity. `start` to `end` is its body, transfer encoding still on. */
export interface Entity {
  /** Position in the tree: `1`, `2.1` …; the message itself is `0` where it is a leaf. */
  part: string;
  fields: Field[];
  type: string;
  contentType: Parameterized;
  disposition: Parameterized;
  encoding: TransferEncoding;
  start: number;
  end: number;
  children: Entity[];
  parent: Entity | null;
}

/** The tree, and what was wrong with it. */
export interface Structure {
  root: Entity;
  problems: string[];
}

const NEXT_DASHES = '\n--';

/** Octets of a multipart in which its first delimiter is sought. */
const HEAD = 4_096;
/** A line that may be a delimiter, and what behind it says that a part begins. */
const DELIMITER_LINE = /(?<![^\n])--([^\r\n]+)\r?\n(?=(content-[a-z-]+:)?)/gi;
const PART_HEADER = /^content-[a-z-]+:/i;

/** Where a message lies within octets: the whole of them, or one part's body. */
export interface Range {
  start: number;
  end: number;
}

/**
 * A multipart and its delimiter, as it names it, or else the one that stands there; `unseen` until its first
 * part begins. A closed one stays until its parent goes on: more parts may follow.
 */
interface Open {
  entity: Entity;
  boundary: string;
  state: 'unseen' | 'open' | 'closed';
}

/** A delimiter line: whose, and whether it closes. */
interface Match {
  level: number;
  closes: boolean;
}

function endedEarly(last: Entity | null): string {
  return last?.disposition.value === 'attachment'
    ? PROBLEMS.attachmentEndedEarly
    : PROBLEMS.endedEarly;
}

/** Walks the delimiters of one message, keeping the multiparts that are open. */
class Walker {
  readonly problems = new Set<string>();
  private readonly octets: Octets;
  private readonly range: Range;
  private readonly open: Open[] = [];
  /** Delimiter lines of the open multiparts, without their first dashes → level. Inner ones win. */
  private levels = new Map<string, number>();
  /** Octets of the shortest delimiter line: shorter lines need no look. */
  private shortest = 0;
  private entities = 0;
  /** Octets of all header blocks so far. */
  private headers = 0;

  constructor(octets: Octets, range: Range) {
    this.octets = octets;
    this.range = range;
  }

  private entity(start: number, parent: Entity | null): Entity {
    const block = readHeader(this.octets, start, this.range.end);
    if (block.cut) this.problems.add(PROBLEMS.headerTooLong);
    const contentType = readParameterized(rawField(block.fields, 'content-type'));
    const prefix = parent === null || parent.part === '' ? '' : `${parent.part}.`;
    this.entities++;
    this.headers += Math.min(block.bodyStart - start, LIMITS.headerOctets);
    return {
      part: parent === null ? '' : `${prefix}${parent.children.length + 1}`,
      fields: block.fields,
      type: mediaType(contentType.value, parent?.type),
      contentType,
      disposition: readParameterized(rawField(block.fields, 'content-disposition')),
      encoding: transferEncoding(rawField(block.fields, 'content-transfer-encoding')),
      start: block.bodyStart,
      end: this.range.end,
      children: [],
      parent,
    };
  }

  /** Opens a multipart whose delimiter is known; anything else stays a leaf. */
  private enter(entity: Entity): void {
    if (!entity.type.startsWith('multipart/')) return;
    const boundary = this.boundaryOf(entity);
    if (!boundary) {
      this.showAsText(entity, PROBLEMS.noBoundary);
      return;
    }
    if (this.open.length >= LIMITS.depth) {
      this.problems.add(PROBLEMS.tooDeep);
      return;
    }
    this.open.push({ entity, boundary, state: 'unseen' });
    this.relevel();
  }

  /** The boundary that a multipart names, one character for each octet; another where it stands in its place. */
  private boundaryOf(entity: Entity): string | null {
    const parameter = entity.contentType.parameters.get('boundary')?.trimEnd();
    const named = parameter ? Buffer.from(parameter).toString('latin1') : null;
    const head = this.octets.text(entity.start, Math.min(entity.start + HEAD, this.range.end));
    let guessed: string | null = null;
    for (const [, whole = '', header] of head.matchAll(DELIMITER_LINE)) {
      const line = whole.trimEnd();
      if (line === named || line === `${named}--` || this.match(line) !== null) break;
      // QUIRK: mass mailers that delimit by another boundary than the one they name.
      if (header !== undefined && line.length > 3 && line.length <= 70) guessed ??= line;
    }
    return guessed ?? named;
  }

  /** The innermost open multipart that this line delimits, and whether it closes it. */
  private match(line: string): Match | null {
    const level = this.levels.get(line);
    if (level !== undefined) return { level, closes: false };
    const closing = line.endsWith('--') ? this.levels.get(line.slice(0, -2)) : undefined;
    return closing === undefined ? null : { level: closing, closes: true };
  }

  private relevel(): void {
    this.shortest = 2 + Math.min(...this.open.map(({ boundary }) => boundary.length));
    this.levels = new Map();
    for (const [level, { boundary, state }] of this.open.entries()) {
      // QUIRK: one boundary for two multiparts. Once the inner one is closed it is the outer one's.
      if (state !== 'closed' || !this.levels.has(boundary)) this.levels.set(boundary, level);
    }
  }

  /** Ends whatever stands open inside `level` at `end`. */
  private endAt(current: Entity | null, level: number, end: number): void {
    if (current) current.end = Math.max(current.start, end);
    if (this.open.length === level + 1) return;
    for (const { entity, state } of this.open.splice(level + 1)) {
      if (state === 'closed') continue;
      entity.end = Math.max(entity.start, end);
      if (state === 'unseen') this.showAsText(entity, PROBLEMS.noParts);
    }
    this.relevel();
  }

  /** The line break before a delimiter belongs to the delimiter (RFC 2046 §5.1.1). */
  private beforeBreak(at: number): number {
    if (at <= this.range.start) return at;
    const before = this.octets.text(Math.max(this.range.start, at - 2), at);
    if (!before.endsWith('\n')) return at;
    return before === '\r\n' ? at - 2 : at - 1;
  }

  walk(): Structure {
    const { start, end } = this.range;
    const root = this.entity(headerStart(this.octets, start, end), null);
    this.enter(root);
    let current: Entity | null = this.open.length > 0 ? null : root;
    let at = root.start;
    for (let looked = 0; this.open.length > 0; looked++) {
      if (looked === LIMITS.boundaryLines) {
        this.problems.add(PROBLEMS.partsLeftOut);
        break;
      }
      const dashes = this.nextDashes(at);
      if (dashes === -1) break;
      const stop = this.lineEnd(dashes);
      at = stop;
      if (stop - dashes > 1_000 || stop - dashes < this.shortest) continue;
      const found = this.match(this.octets.text(dashes + 2, stop).trimEnd());
      if (!found || !this.isMeant(found, stop + 1)) continue;
      this.endAt(current, found.level, this.beforeBreak(dashes));
      current = found.closes ? this.close(found.level, stop) : this.openPart(found.level, stop + 1);
      if (current) at = Math.max(at, current.start - 1);
      else if (this.open.length > found.level + 1) at = (this.open.at(-1)?.entity.start ?? at) - 1;
      const excess = this.excess();
      if (excess !== null) {
        this.problems.add(excess);
        return { root, problems: [...this.problems] };
      }
    }
    this.settle(current);
    return { root, problems: [...this.problems] };
  }

  /** Which bound of the whole message is reached. */
  private excess(): string | null {
    if (this.entities > LIMITS.entities) return PROBLEMS.tooManyParts;
    return this.headers > LIMITS.headersOctets ? PROBLEMS.headersTooLong : null;
  }

  /** QUIRK: parts behind the delimiter that closes their multipart. They have a header, or are none. */
  private isMeant({ level, closes }: Match, next: number): boolean {
    if (this.open[level]?.state !== 'closed') return true;
    return !closes && PART_HEADER.test(this.octets.text(next, Math.min(next + 80, this.range.end)));
  }

  private close(level: number, stop: number): null {
    const closed = this.open[level];
    if (!closed) return null;
    closed.state = 'closed';
    closed.entity.end = Math.min(this.range.end, stop + 1);
    this.relevel();
    return null;
  }

  private openPart(level: number, start: number): Entity | null {
    const open = this.open[level];
    if (!open || start > this.range.end) return null;
    const before = open.state;
    open.state = 'open';
    if (before === 'closed') {
      open.entity.end = this.range.end;
      this.relevel();
    }
    const child = this.entity(start, open.entity);
    open.entity.children.push(child);
    const depth = this.open.length;
    this.enter(child);
    return this.open.length > depth ? null : child;
  }

  /** The next line that starts with two dashes, from the line break at or before `at` on. */
  private nextDashes(at: number): number {
    const { start, end } = this.range;
    if (at <= start && this.octets.text(start, start + 2) === '--') return start;
    const found = this.octets.indexOf(NEXT_DASHES, Math.max(start, at - 1));
    return found === -1 || found + 3 > end ? -1 : found + 1;
  }

  /** Where the line that goes on at `from` ends. */
  private lineEnd(from: number): number {
    const found = this.octets.indexOf('\n', from);
    return found === -1 ? this.range.end : Math.min(found, this.range.end);
  }

  /** At the end of the octets: multiparts without a part become text, the rest ended early. */
  private settle(last: Entity | null): void {
    for (const { entity, state } of this.open) {
      if (state === 'open') this.problems.add(endedEarly(last));
      else if (state === 'unseen') this.showAsText(entity, PROBLEMS.noParts);
    }
  }

  /** A multipart without parts: better its octets than nothing. */
  private showAsText(entity: Entity, problem: string): void {
    this.problems.add(problem);
    entity.type = 'text/plain';
  }
}

/** Reads the structure of a message, whole or cut off anywhere. Never throws, linear in its octets. */
export function readStructure(
  octets: Octets,
  range: Range = { start: 0, end: octets.length },
): Structure {
  return new Walker(octets, range).walk();
}

/** Leaves in the order of the message. */
export function leaves(root: Entity): Entity[] {
  const found: Entity[] = [];
  const stack: Entity[] = [root];
  for (let entity = stack.pop(); entity; entity = stack.pop()) {
    if (entity.children.length === 0) found.push(entity);
    for (let at = entity.children.length - 1; at >= 0; at--) {
      const child = entity.children[at];
      if (child) stack.push(child);
    }
  }
  return found;
}
