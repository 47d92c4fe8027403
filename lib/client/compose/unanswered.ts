/** Letters that were handed over and got no answer: they may be on their way, which the server tells later. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { OutboxEntry } from '@/lib/contract/outbox';
import type { OutboxState } from '@/lib/contract/standing';
import { gone, isUnsaved } from './letter.ts';
import { type DeskCore, withoutSheet } from './store.ts';

export interface Unanswered {
  note(key: MessageKey): void;
  /** It is handed over anew. */
  forget(key: MessageKey): void;
  /** What is on its way leaves the screen, but for words that were written since. */
  told(entries: Iterable<OutboxEntry>): void;
}

/** What is a draft again. */
const NOT_GOING: ReadonlySet<OutboxState> = new Set(['returned', 'taken-back']);

export function createUnanswered(core: DeskCore): Unanswered {
  const keys = new Set<MessageKey>();
  return {
    note: (key) => void keys.add(key),
    forget: (key) => void keys.delete(key),
    told(entries) {
      for (const { key, state } of entries) {
        if (!keys.delete(key) || NOT_GOING.has(state)) continue;
        const letter = core.sheet(key)?.letter;
        if (letter !== undefined && isUnsaved(letter)) core.write(key, gone);
        else core.set((desk) => withoutSheet(desk, key));
        core.copies.forget(key);
      }
    },
  };
}
