/** Which messages belong together: those that name each other in Message-ID, References, In-Reply-To. */
import { setImmediate } from 'node:timers/promises';
import type { MessageKey } from '@/lib/contract/envelope';
import type { EnvelopeRecord } from '@/lib/server/store/contract';
import { CONVERSATION_MESSAGES, STEPS_AT_ONCE } from './limits.ts';
import type { Row } from './order.ts';

/** A list with one row for each conversation. */
export interface Grouped {
  /** The newest of each, in the list's order. */
  readonly heads: readonly Row[];
  /** All that one stands for, itself first and the oldest last. */
  rowsOf(head: Row): readonly Row[];
}

/** The conversations of several messages in one listing, numbered from 0. */
interface Numbered {
  readonly rows: readonly Row[];
  /** For each row the number of its conversation; NONE where it is alone. */
  readonly numbers: Int32Array;
  readonly count: number;
}

const NONE = -1;

/** A message that was joined with those it names. */
interface Joined {
  readonly record: EnvelopeRecord;
  readonly node: number;
}

/**
 * Every id and every message is a node; a message is joined with the ids that it names, so that two
 * that name the same one are together, whether that one is here or not (union-find).
 */
export class Conversations {
  readonly #record: (key: MessageKey) => EnvelopeRecord | undefined;
  readonly #ids = new Map<string, number>();
  readonly #joined = new Map<MessageKey, Joined>();
  #parents: number[] = [];
  #numbered: Numbered | null = null;

  /** @param record what is known of a message; records are never changed, only replaced */
  constructor(record: (key: MessageKey) => EnvelopeRecord | undefined) {
    this.#record = record;
  }

  /**
   * Groups a list; each conversation stands at the place of its newest message.
   * @param rows of the list, in its order
   * @param newestFirst all rows, in theirs
   */
  grouped(rows: readonly Row[], newestFirst: readonly Row[]): Grouped {
    const { count, numbers } = this.#numberedOf(newestFirst);
    const groups = new Array<Row[] | undefined>(count);
    const listed = rows.length === newestFirst.length ? null : new Set(rows);
    for (const [index, row] of newestFirst.entries()) {
      const number = numbers[index] ?? NONE;
      if (number === NONE || (listed !== null && !listed.has(row))) continue;
      const group = groups[number];
      if (group === undefined) groups[number] = [row];
      else group.push(row);
    }
    const byHead = new Map<Row, readonly Row[]>();
    const followers = new Set<Row>();
    for (const part of groups.flatMap((group) => (group === undefined ? [] : inParts(group)))) {
      const [head, ...others] = part;
      if (head === undefined || others.length === 0) continue;
      byHead.set(head, part);
      for (const other of others) followers.add(other);
    }
    return {
      heads: rows.filter((row) => !followers.has(row)),
      rowsOf: (head) => byHead.get(head) ?? [head],
    };
  }

  /** Joins what is known of these, some at a time, so that the first list need not. */
  async prepare(rows: readonly Row[]): Promise<void> {
    for (const [index, { key }] of rows.entries()) {
      this.#nodeOf(key);
      if (index % STEPS_AT_ONCE === 0) await setImmediate();
    }
  }

  /** Messages say something else now. */
  learned(): void {
    this.#numbered = null;
  }

  /** These messages are gone. */
  forget(keys: readonly MessageKey[]): void {
    this.#numbered = null;
    for (const key of keys) this.#joined.delete(key);
    // Ids without a message left would gather for ever.
    if (this.#joined.size > 0 || this.#parents.length === 0) return;
    this.#ids.clear();
    this.#parents = [];
  }

  /** Numbers the conversations of several, in the order of `newestFirst`. */
  #numberedOf(newestFirst: readonly Row[]): Numbered {
    if (this.#numbered?.rows === newestFirst) return this.#numbered;
    const nodes = Int32Array.from(newestFirst, ({ key }) => this.#nodeOf(key) ?? NONE);
    // Only now, for all have to be joined before any root counts.
    const roots = nodes.map((node) => (node === NONE ? NONE : this.#rootOf(node)));
    const sizes = new Uint32Array(this.#parents.length);
    for (const root of roots) if (root !== NONE) sizes[root] = (sizes[root] ?? 0) + 1;
    const numberOf = new Int32Array(this.#parents.length).fill(NONE);
    let count = 0;
    const numbers = roots.map((root) => {
      if (root === NONE || (sizes[root] ?? 0) < 2) return NONE;
      if (numberOf[root] === NONE) {
        numberOf[root] = count;
        count += 1;
      }
      return numberOf[root] ?? NONE;
    });
    this.#numbered = { rows: newestFirst, numbers, count };
    return this.#numbered;
  }

  /** Null where a message names nobody and nobody can name it. */
  #nodeOf(key: MessageKey): number | null {
    const record = this.#record(key);
    if (record === undefined) return null;
    const before = this.#joined.get(key);
    if (before?.record === record) return before.node;
    const { messageId, references = [] } = record;
    const [first = ''] = references;
    const own = messageId || first;
    if (own === '') return null;
    const node = this.#nodeOfId(own);
    for (const other of references) if (other !== own) this.#join(node, this.#nodeOfId(other));
    this.#joined.set(key, { record, node });
    return node;
  }

  #nodeOfId(id: string): number {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const node = this.#parents.length;
    this.#parents.push(node);
    this.#ids.set(id, node);
    return node;
  }

  #join(one: number, other: number): void {
    this.#parents[this.#rootOf(other)] = this.#rootOf(one);
  }

  /** The way to the root is halved each time it is gone. */
  #rootOf(node: number): number {
    let at = node;
    for (;;) {
      const parent = this.#parents[at] ?? at;
      if (parent === at) return at;
      const above = this.#parents[parent] ?? parent;
      this.#parents[at] = above;
      at = above;
    }
  }
}

/** Full ones are counted from the oldest, so that new mail changes only the newest. */
function inParts(newestFirst: readonly Row[]): Row[][] {
  const first = newestFirst.length % CONVERSATION_MESSAGES;
  const parts = first === 0 ? [] : [newestFirst.slice(0, first)];
  for (let from = first; from < newestFirst.length; from += CONVERSATION_MESSAGES) {
    parts.push(newestFirst.slice(from, from + CONVERSATION_MESSAGES));
  }
  return parts;
}
