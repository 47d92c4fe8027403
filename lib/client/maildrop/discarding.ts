/** Letters that are thrown away: their rows leave at once, and can come back for a while. */
import { problemWords } from '@/lib/client/problem-words';
import type { MessageKey } from '@/lib/contract/envelope';
import { cursorWithout, withoutRows } from './rows.ts';
import { listOf, withStale } from './state.ts';
import type { Core } from './store.ts';

/** For how long undoing is offered, milliseconds; the server waits longer. */
const OFFERED = 10_000;

export async function discard(core: Core, keys: readonly MessageKey[]): Promise<void> {
  if (keys.length === 0) return;
  core.set((current) => {
    const cursor = cursorWithout(current, listOf(current.asked), new Set(keys));
    return { ...current, ...withoutRows(current, keys), cursor };
  });
  try {
    await core.api.discardLetters([...keys]);
    const discarded = { keys, until: Date.now() + OFFERED };
    core.set((current) => ({ ...current, discarded }));
  } catch (error) {
    refused(core, 'list.not-deleted', error);
  }
}

/** Brings back what was thrown away last. */
export async function restore(core: Core): Promise<void> {
  const { discarded } = core.get();
  if (discarded === null) return;
  core.set((current) => ({ ...current, discarded: null }));
  try {
    await core.api.restoreLetters([...discarded.keys]);
    // The server tells so, too, but of what happens before its line is open nobody hears.
    fetchAgain(core);
    core.notify('plain', core.say('list.undone', { count: discarded.keys.length }));
  } catch (error) {
    refused(core, 'list.not-undone', error);
  }
}

function fetchAgain(core: Core): void {
  core.set((current) => ({ ...current, ...withStale(current, listOf(current.asked)) }));
}

function refused(core: Core, words: 'list.not-deleted' | 'list.not-undone', error: unknown): void {
  const problem = core.fail(error);
  const reason = problemWords(core.say, problem);
  core.notify('problem', core.say(words, { reason }), problem.detail);
  fetchAgain(core);
}
