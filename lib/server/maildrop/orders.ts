/** The list in the orders that a person may ask for: each kept until something changes. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { Sort } from '@/lib/contract/messages';
import { Collation } from '@/lib/server/search/collation';
import type { NamedSort } from '@/lib/server/search/search';
import type { Row } from './order.ts';

/** Rows in another order than newest first, and the rows that it was made from. */
interface Sorted {
  readonly sort: Sort;
  readonly from: readonly Row[];
  readonly rows: readonly Row[];
}

export class Orders {
  readonly #named: Readonly<Record<NamedSort, Collation<Row>>>;
  #last: Sorted | null = null;

  /** @param nameOf the folded sender or subject; what has none comes last */
  constructor(nameOf: (sort: NamedSort, key: MessageKey) => string) {
    this.#named = {
      sender: new Collation((key) => nameOf('sender', key)),
      subject: new Collation((key) => nameOf('subject', key)),
    };
  }

  /** The same rows in the order that was asked for. */
  rows(newestFirst: readonly Row[], sort: Sort): readonly Row[] {
    if (sort === 'newest') return newestFirst;
    if (sort === 'sender' || sort === 'subject') return this.#named[sort].order(newestFirst);
    if (this.#last?.sort === sort && this.#last.from === newestFirst) return this.#last.rows;
    const rows = RANKED[sort](newestFirst);
    this.#last = { sort, from: newestFirst, rows };
    return rows;
  }

  /** These messages may be from others, and about something else. */
  learned(keys: readonly MessageKey[]): void {
    for (const collation of Object.values(this.#named)) collation.changed(keys);
  }

  /** Makes the orders that take a while, so that nobody has to wait for them. */
  async prepare(newestFirst: readonly Row[]): Promise<void> {
    for (const collation of Object.values(this.#named)) await collation.prepare(newestFirst);
  }
}

const RANKED = {
  oldest: (rows: readonly Row[]) => rows.toReversed(),
  largest: (rows: readonly Row[]) => rows.toSorted((a, b) => b.octets - a.octets),
  smallest: (rows: readonly Row[]) => rows.toSorted((a, b) => a.octets - b.octets),
} as const;
