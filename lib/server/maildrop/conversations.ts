/** Which messages belong together: those that name each other in Message-ID, References, In-Reply-To. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { EnvelopeRecord } from '@/lib/server/store/contract';
import { CONVERSATION_MESSAGES } from './limits.ts';
import type { Row } from './order.ts';

/** Rows of a list that belong together. */
export interface Conversation {
  /** The newest of them, which stands for all. */
  readonly head: Row;
  /** All, the newest first. */
  readonly rows: readonly Row[];
}

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

  /** @param record what is known of a message; records are never changed, only replaced */
  constructor(record: (key: MessageKey) => EnvelopeRecord | undefined) {
    this.#record = record;
  }

  /**
   * A list with one entry for each conversation, at the place of its newest message.
   * @param rows of the list, in its order
   * @param newestFirst all rows, in theirs
   */
  grouped(rows: readonly Row[], newestFirst: readonly Row[]): Conversation[] {
    const groups = this.#groups(rows, newestFirst);
    return rows.flatMap((row) => {
      const group = groups.get(row.key);
      return group === undefined ? [] : [{ head: row, rows: group }];
    });
  }

  /** These messages are gone. */
  forget(keys: readonly MessageKey[]): void {
    for (const key of keys) this.#joined.delete(key);
    // Ids without a message left would gather for ever.
    if (this.#joined.size > 0 || this.#parents.length === 0) return;
    this.#ids.clear();
    this.#parents = [];
  }

  /** Those that belong together, by the key of the newest of them; the newest first. */
  #groups(rows: readonly Row[], newestFirst: readonly Row[]): Map<MessageKey, Row[]> {
    const nodes = new Map(rows.map(({ key }) => [key, this.#nodeOf(key)]));
    const byRoot = new Map<number, Row[]>();
    const groups = new Map<MessageKey, Row[]>();
    for (const row of newestFirst) {
      const node = nodes.get(row.key);
      if (node === undefined) continue;
      if (node === null) {
        groups.set(row.key, [row]);
        continue;
      }
      const root = this.#rootOf(node);
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [row]);
      else group.push(row);
    }
    for (const group of byRoot.values()) {
      for (const part of inParts(group)) {
        const [head] = part;
        if (head !== undefined) groups.set(head.key, part);
      }
    }
    return groups;
  }

  /** Null where a message names nobody and nobody can name it. */
  #nodeOf(key: MessageKey): number | null {
    const record = this.#record(key);
    if (record === undefined) return null;
    const before = this.#joined.get(key);
    if (before?.record === record) return before.node;
    const { messageId, references = [] } = record;
    const [first, ...others] = [...(messageId ? [messageId] : []), ...references];
    if (first === undefined) return null;
    const node = this.#nodeOfId(first);
    for (const other of others) this.#join(node, this.#nodeOfId(other));
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
