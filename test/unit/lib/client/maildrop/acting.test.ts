/** What a person does reaches the server in the order in which it was done. */
import { expect, it } from 'vitest';
import { api } from '@/lib/client/api';
import { createActing } from '@/lib/client/maildrop/acting';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import type { Deletion } from '@/lib/contract/deletions';
import { inEnglish } from '@/lib/words/texts';
import { loaded, rowsOf } from './sample.ts';

it('an undo that comes before the deletion was answered waits for it, and the row comes back', async () => {
  const sent: string[] = [];
  const until = new Date(Date.now() + 60_000).toISOString();
  const answer = (keys: readonly string[], state: Deletion['state']) => ({
    answer: { deletions: keys.map((key) => ({ key, state, until })) },
    serverTime: Date.now(),
  });
  const begun = Promise.withResolvers<void>();
  const core = createCore(
    {
      ...api,
      async delete(keys) {
        await begun.promise;
        sent.push('delete');
        return answer(keys, 'undoable');
      },
      async undo(keys) {
        sent.push('undo');
        return answer(keys, 'undone');
      },
    },
    inEnglish,
    INITIAL_STATE.asked,
    () => {},
  );
  core.set((current) => ({ ...current, ...loaded('abc') }));
  const acting = createActing(core);
  const deleted = acting.delete(['b']);
  expect(rowsOf(core.get())).toBe('ac');
  const undone = acting.undo('last');
  begun.resolve();
  await Promise.all([deleted, undone]);
  expect(sent).toEqual(['delete', 'undo']);
  expect(rowsOf(core.get())).toBe('abc');
});
