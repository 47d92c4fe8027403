/** Letters that are thrown away: their rows leave at once, and can come back for a while. */
import { isUnanswered } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import { cursorWithout, withoutRows } from './rows.ts';
import { listOf, withStale } from './state.ts';
import type { Core, Discarded, Failed, Snapshot } from './store.ts';

/** For how long undoing is offered, milliseconds; the server waits longer. */
const OFFERED = 10_000;

export async function discard(core: Core, keys: readonly MessageKey[]): Promise<void> {
  if (keys.length === 0) return;
  const outcome = Promise.withResolvers<'sent' | 'refused'>();
  const discarded = { keys, until: Date.now() + OFFERED, outcome: outcome.promise };
  core.set((current) => {
    const cursor = cursorWithout(current, listOf(current.asked), new Set(keys));
    return { ...current, ...withoutRows(current, keys), cursor, discarded };
  });
  try {
    await core.api.discardLetters([...keys]);
    outcome.resolve('sent');
  } catch (error) {
    // What nobody answered may have been done.
    outcome.resolve(isUnanswered(error) ? 'sent' : 'refused');
    core.set((current) => without(current, discarded));
    refused(core, 'list.not-deleted', error);
  }
}

/** Brings back what was thrown away last, once the server has heard of that. */
export async function restore(core: Core): Promise<void> {
  const { discarded } = core.get();
  if (discarded === null) return;
  core.set((current) => ({ ...current, discarded: null }));
  if ((await discarded.outcome) === 'refused') return;
  try {
    await core.api.restoreLetters([...discarded.keys]);
    // The server tells so, too, but of what happens before its line is open nobody hears.
    fetchAgain(core);
    core.notify('plain', core.say('list.undone', { count: discarded.keys.length }));
  } catch (error) {
    refused(core, 'list.not-undone', error);
  }
}

function without(current: Snapshot, discarded: Discarded): Snapshot {
  return current.discarded === discarded ? { ...current, discarded: null } : current;
}

function fetchAgain(core: Core): void {
  core.set((current) => ({ ...current, ...withStale(current, listOf(current.asked)) }));
}

function refused(core: Core, what: Failed, error: unknown): void {
  core.failed(what, error);
  fetchAgain(core);
}
