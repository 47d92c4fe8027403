/** Which news of letters on their way was told and put away on this device: a reload does not tell it again. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { OutboxEntry } from '@/lib/contract/outbox';

/** The last news that was told of each letter. */
export type Told = ReadonlyMap<MessageKey, string>;

/** Where it is kept; the browser may refuse. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** What this device remembers of one account. */
export interface ToldBefore {
  all(): Told;
  /** What another tab put away meanwhile stays: only what changed since the last time is written. */
  keep(told: Told): void;
}

/** One that waits and is tried again stays the same news; each time that it comes back is another. */
function newsOf({ state, until }: OutboxEntry): string {
  if (state === 'due' || state === 'sending') return 'going';
  return state === 'returned' ? `${state} ${until}` : state;
}

/** Whether there is nothing new to say of it. */
export function isTold(told: Told, entry: OutboxEntry): boolean {
  return told.get(entry.key) === newsOf(entry);
}

/** These are told as they stand. */
export function withTold(told: Told, entries: readonly OutboxEntry[]): Told {
  return new Map([...told, ...entries.map((entry) => [entry.key, newsOf(entry)] as const)]);
}

/** Without those of which the server says nothing any more. */
export function stillTold(told: Told, entries: readonly OutboxEntry[]): Told {
  const keys = new Set(entries.map(({ key }) => key));
  return new Map([...told].filter(([key]) => keys.has(key)));
}

/** Names under which it is kept, one for each account. */
const PREFIX = 'poplar-told-letters:';

/** Nothing of it stays on this device. */
export function forgetTold(shelf: Storage): void {
  for (const name of Object.keys(shelf)) if (name.startsWith(PREFIX)) shelf.removeItem(name);
}

export function createToldBefore(shelf: Shelf, account: string): ToldBefore {
  const name = `${PREFIX}${account}`;
  const read = (): Told => {
    try {
      const pairs: unknown = JSON.parse(shelf.getItem(name) ?? '[]');
      return new Map(Array.isArray(pairs) ? pairs.filter(isPair) : []);
    } catch {
      // Storage is switched off, or not ours stands there: everything is news.
      return new Map();
    }
  };
  let known: Told = new Map();
  return {
    all() {
      known = read();
      return known;
    },
    keep(told) {
      const next = withChanges(read(), known, told);
      known = told;
      try {
        shelf.setItem(name, JSON.stringify([...next]));
      } catch {
        // As above: it is put away for as long as the page stays.
      }
    },
  };
}

/** `told` with all that is another in `to` than it was in `from`. */
function withChanges(told: Told, from: Told, to: Told): Told {
  const next = new Map(told);
  for (const key of from.keys()) if (!to.has(key)) next.delete(key);
  for (const [key, news] of to) if (from.get(key) !== news) next.set(key, news);
  return next;
}

function isPair(value: unknown): value is [MessageKey, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')
  );
}
