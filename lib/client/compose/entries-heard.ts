/** What events told of letters on their way, which counts for more than an answer that they overtook. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { OutboxEntry } from '@/lib/contract/outbox';

type Entries = readonly OutboxEntry[];

/** What of an answer no event has overtaken. */
export type Newest = (answer: Entries) => Entries;

export interface EntriesHeard {
  /** An event told of these. */
  note(entries: Entries): void;
  /** Called before a question, for its answer. */
  newest(): Newest;
}

export function createEntriesHeard(): EntriesHeard {
  let count = 0;
  const heard = new Map<MessageKey, number>();
  return {
    note(entries) {
      count += 1;
      for (const { key } of entries) heard.set(key, count);
    },
    newest() {
      const asked = count;
      return (answer) => answer.filter(({ key }) => (heard.get(key) ?? 0) <= asked);
    },
  };
}
