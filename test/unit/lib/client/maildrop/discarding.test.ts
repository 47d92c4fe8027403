/** Letters that are thrown away leave at once, and their list is right whatever comes of it. */
import { expect, it } from 'vitest';
import { ApiError, api, OFFLINE } from '@/lib/client/api';
import { discard, restore } from '@/lib/client/maildrop/discarding';
import { INITIAL_STATE, withView } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import { speaking } from '@/lib/words/say';
import { inEnglish, textsIn } from '@/lib/words/texts';

const asked = { ...INITIAL_STATE.asked, view: 'sent' } as const;

function begin(answers: Partial<typeof api>, say = inEnglish) {
  const core = createCore({ ...api, ...answers }, say, asked, () => {});
  core.set((current) => ({ ...current, ...withView(current, 'sent', { total: 1, rows: ['a'] }) }));
  return core;
}

it('what is brought back is fetched, also where the server is not heard yet', async () => {
  const core = begin({ discardLetters: async () => {}, restoreLetters: async () => {} });
  await discard(core, ['a']);
  expect(core.get().views.sent).toMatchObject({ rows: [], stale: false });
  await restore(core);
  expect(core.get().views.sent.stale).toBe(true);
});

it('what is not thrown away is fetched again, and told in the reader’s language', async () => {
  const manner = { language: 'de', locale: 'de', timeFormat: 'auto', dateFormat: 'auto' } as const;
  const say = speaking(manner, await textsIn('de'));
  const core = begin(
    {
      discardLetters: async () => {
        throw new ApiError(OFFLINE);
      },
    },
    say,
  );
  await discard(core, ['a']);
  expect(core.get().views.sent.stale).toBe(true);
  expect(core.get().notice?.text).toContain(say('problem.offline'));
});

it('what is called back before the server knew of it comes back once it does', async () => {
  const answer = Promise.withResolvers<void>();
  const told: string[] = [];
  const core = begin({
    discardLetters: async () => {
      await answer.promise;
      told.push('discarded');
    },
    restoreLetters: async () => void told.push('restored'),
  });
  const discarding = discard(core, ['a']);
  expect(core.get().discarded?.keys).toEqual(['a']);
  const restoring = restore(core);
  expect(core.get().discarded).toBeNull();
  answer.resolve();
  await Promise.all([discarding, restoring]);
  expect(told).toEqual(['discarded', 'restored']);
});

const REFUSED = new ApiError({
  code: 'internal',
  message: 'No.',
  told: { id: 'problem.internal' },
});

it.each([
  ['what the server refused is not called back from it', REFUSED, []],
  [
    'what it may have thrown away, though no answer came, is called back from it',
    new ApiError(OFFLINE),
    ['restored'],
  ],
])('%s', async (_, error, expected) => {
  const told: string[] = [];
  const core = begin({
    discardLetters: () => Promise.reject(error),
    restoreLetters: async () => void told.push('restored'),
  });
  const discarding = discard(core, ['a']);
  await Promise.all([discarding, restore(core)]);
  expect(told).toEqual(expected);
  expect(core.get().discarded).toBeNull();
});
