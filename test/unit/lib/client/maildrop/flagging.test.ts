/** Flags of several messages that changed at once can be set back, each as it was. */
import { expect, it, vi } from 'vitest';
import { ApiError, api, OFFLINE } from '@/lib/client/api';
import { createActing } from '@/lib/client/maildrop/acting';
import { INITIAL_STATE, withEnvelopes } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import type { FlagChange } from '@/lib/contract/messages';
import { inEnglish } from '@/lib/words/texts';
import { envelope, loaded } from './sample.ts';

function begin(unread: readonly string[] = []) {
  const sent: FlagChange[] = [];
  const until = new Date(Date.now() + 60_000).toISOString();
  const core = createCore(
    {
      ...api,
      keys: async () => ({ keys: [...unread] }),
      async setFlags(change) {
        sent.push(change);
        return {
          messages: change.keys.map((key) => ({
            key,
            read: change.set.read ?? true,
            starred: change.set.starred ?? false,
          })),
        };
      },
      delete: async (keys) => ({
        answer: { deletions: keys.map((key) => ({ key, state: 'undoable', until })) },
        serverTime: Date.now(),
      }),
      undo: async (keys) => ({
        answer: { deletions: keys.map((key) => ({ key, state: 'undone', until })) },
        serverTime: Date.now(),
      }),
    },
    inEnglish,
    INITIAL_STATE.asked,
    () => {},
  );
  const state = withEnvelopes(loaded('abc'), [envelope('b', 1, { read: false })]);
  core.set((current) => ({ ...current, ...state }));
  return { core, sent, acting: createActing(core) };
}

it('only what did change is told and set back', async () => {
  const { core, sent, acting } = begin();
  await acting.setFlags(['a', 'b', 'c'], { read: false });
  expect(core.get().notice).toMatchObject({
    tone: 'undoable',
    text: '2 messages marked as unread',
  });
  await acting.undo('newest');
  expect(sent.at(-1)).toEqual({ keys: ['a', 'c'], set: { read: true } });
  expect(core.get().notice).toMatchObject({ tone: 'plain', text: '2 messages marked as read' });
});

it('of messages that were never in sight, the server is asked before it changes anything', async () => {
  const { sent, acting } = begin(['x']);
  await acting.setFlags(['x', 'y', 'b'], { read: true });
  await acting.undo('newest');
  expect(sent.at(-1)).toEqual({ keys: ['x', 'b'], set: { read: false } });
});

it('one message alone, or what changes nothing, is not told', async () => {
  const { core, acting } = begin();
  await acting.setFlags(['b'], { read: true });
  await acting.setFlags(['a', 'c'], { read: true });
  expect(core.get().notice).toBeNull();
});

it('the newest of a deletion and a change of flags is undone first', async () => {
  const { core, sent, acting } = begin();
  await acting.setFlags(['a', 'b'], { starred: true });
  await acting.delete(['c']);
  await acting.undo('newest');
  expect(core.get().deletions.size).toBe(0);
  expect(sent).toHaveLength(1);
  await acting.undo('newest');
  expect(sent.at(-1)).toEqual({ keys: ['a', 'b'], set: { starred: false } });
});

it('flags that were offered to be set back too long ago stay', async () => {
  const { sent, acting } = begin();
  await acting.setFlags(['a', 'b'], { starred: true });
  vi.setSystemTime(Date.now() + 60_000);
  await acting.undo('newest');
  expect(sent).toHaveLength(1);
  vi.useRealTimers();
});

it('what was not changed is told, and why', async () => {
  const { core, acting } = begin();
  core.api.setFlags = () => Promise.reject(new ApiError(OFFLINE));
  const told: (string | undefined)[] = [];
  for (const set of [{ read: true }, { read: false }, { starred: true }, { starred: false }]) {
    await acting.setFlags(['a'], set);
    told.push(core.get().notice?.text.replace(/ Poplar cannot be reached\..*/, ''));
  }
  expect(told).toEqual([
    'Not marked as read.',
    'Not marked as unread.',
    'Not starred.',
    'Star not removed.',
  ]);
});
