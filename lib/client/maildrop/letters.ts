/** Lists of letters: told by the server when they change; what is thrown away can come back for a while. */
import { isLetterView } from '@/lib/client/place';
import type { MessageKey } from '@/lib/contract/envelope';
import type { LettersEvent, OutboxEvent } from '@/lib/contract/events';
import { cursorWithout, withoutRows } from './rows.ts';
import { listOf, type MaildropState, withEnvelopes, withStale } from './state.ts';
import type { Core } from './store.ts';

/** For how long undoing is offered, milliseconds; the server waits longer. */
const OFFERED = 10_000;

/** These lists are fetched again, when they are looked at. */
export function applyLetters(
  state: MaildropState,
  { views, waiting }: Pick<LettersEvent, 'views' | 'waiting'>,
): MaildropState {
  const { view } = state.asked;
  const found = isLetterView(view) && views.includes(view) ? (['found'] as const) : [];
  return withStale({ ...state, waiting }, ...views, ...found);
}

/** What is known of letters on their way stands elsewhere now. */
export function applyStandings(state: MaildropState, { outbox }: OutboxEvent): MaildropState {
  const known = outbox.flatMap(({ key, to: _to, subject: _subject, ...standing }) => {
    const envelope = state.envelopes.get(key);
    return envelope === undefined ? [] : [{ ...envelope, standing }];
  });
  return withEnvelopes(state, known);
}

export interface Discarding {
  /** Throws letters away. The rows leave at once. */
  discard(keys: readonly MessageKey[]): Promise<void>;
  /** Brings back what was thrown away last. */
  restore(): Promise<void>;
}

export function createDiscarding(core: Core): Discarding {
  const fetchAgain = () =>
    core.set((current) => ({ ...current, ...withStale(current, listOf(current.asked)) }));
  const refused = (words: 'list.not-deleted' | 'list.not-undone', error: unknown) => {
    const problem = core.fail(error);
    core.notify('problem', core.say(words, { reason: problem.message }), problem.detail);
    fetchAgain();
  };
  return {
    async discard(keys) {
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
        refused('list.not-deleted', error);
      }
    },
    async restore() {
      const { discarded } = core.get();
      if (discarded === null) return;
      core.set((current) => ({ ...current, discarded: null }));
      try {
        await core.api.restoreLetters([...discarded.keys]);
        // The server tells so, too, but of what happens before its line is open nobody hears.
        fetchAgain();
        core.notify('plain', core.say('list.undone', { count: discarded.keys.length }));
      } catch (error) {
        refused('list.not-undone', error);
      }
    },
  };
}
