/** Rows in the order of a name, kept and mended as messages come and go. */
import { setImmediate } from 'node:timers/promises';
import type { MessageKey } from '@/lib/contract/envelope';
import { STEPS_AT_ONCE } from './limits.ts';

/** Behind every letter: what has no name comes last. */
const LAST = '\uffff';

/** A row with what it is sorted by. */
interface Named<Of> {
  readonly row: Of;
  readonly name: string;
  /** Its place in the list newest first. */
  place: number;
}

export class Collation<Of extends { readonly key: MessageKey }> {
  readonly #nameOf: (key: MessageKey) => string;
  #named: readonly Named<Of>[] = [];
  #rows: readonly Of[] = [];
  /** The list that `#rows` is an order of; null where names may be others. */
  #from: readonly Of[] | null = null;
  readonly #changed = new Set<MessageKey>();

  /** @param nameOf folded; empty where there is none */
  constructor(nameOf: (key: MessageKey) => string) {
    this.#nameOf = nameOf;
  }

  /**
   * The rows by name; what is equal stands newest first. An order that was made before is mended,
   * which takes a tenth of making it.
   */
  order(newestFirst: readonly Of[]): readonly Of[] {
    if (this.#from === newestFirst) return this.#rows;
    return this.#take(newestFirst, this.#mended(newestFirst).sort(compare));
  }

  /** Makes the order in slices, so that whoever asks for it need not wait, nor anybody meanwhile. */
  async prepare(newestFirst: readonly Of[]): Promise<void> {
    if (this.#from === newestFirst || this.#named.length > 0) return;
    const named: Named<Of>[] = [];
    for (const [place, row] of newestFirst.entries()) {
      named.push(this.#name(row, place));
      if (place % STEPS_AT_ONCE === 0) await setImmediate();
    }
    const sorted = await sortedInSlices(named);
    // Whoever asked meanwhile had it made; what changed meanwhile is mended when it is asked for.
    if (this.#named.length > 0) return;
    if (this.#changed.size > 0) this.#named = sorted;
    else this.#take(newestFirst, sorted);
  }

  /** These messages may have other names now. */
  changed(keys: readonly MessageKey[]): void {
    this.#from = null;
    for (const key of keys) this.#changed.add(key);
  }

  #take(newestFirst: readonly Of[], named: readonly Named<Of>[]): readonly Of[] {
    this.#named = named;
    this.#rows = named.map(({ row }) => row);
    this.#from = newestFirst;
    this.#changed.clear();
    return this.#rows;
  }

  /** What stayed, in its order, and behind it what is new or has another name. */
  #mended(newestFirst: readonly Of[]): Named<Of>[] {
    const coming = new Map(newestFirst.map((row, place) => [row, place]));
    const named = this.#named.filter((each) => {
      const place = coming.get(each.row);
      if (place === undefined || this.#changed.has(each.row.key)) return false;
      each.place = place;
      return coming.delete(each.row);
    });
    for (const [row, place] of coming) named.push(this.#name(row, place));
    return named;
  }

  #name(row: Of, place: number): Named<Of> {
    return { row, name: this.#nameOf(row.key) || LAST, place };
  }
}

function compare(a: Named<unknown>, b: Named<unknown>): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.place - b.place;
}

/** Merges longer and longer runs, and rests between. */
async function sortedInSlices<Of>(named: readonly Named<Of>[]): Promise<Named<Of>[]> {
  let runs: Named<Of>[][] = [];
  for (let from = 0; from < named.length; from += STEPS_AT_ONCE) {
    runs.push(named.slice(from, from + STEPS_AT_ONCE).sort(compare));
    await setImmediate();
  }
  while (runs.length > 1) {
    const longer: Named<Of>[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? []));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merged<Of>(
  one: readonly Named<Of>[],
  other: readonly Named<Of>[],
): Promise<Named<Of>[]> {
  const all: Named<Of>[] = [];
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    const a = one[left];
    const b = other[right];
    const isLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    const next = isLeft ? a : b;
    if (next !== undefined) all.push(next);
    if (isLeft) left += 1;
    else right += 1;
    if (all.length % (STEPS_AT_ONCE * 4) === 0) await setImmediate();
  }
  return all;
}
