/** All of a kind means all of the list, also rows that were never in sight. */
import { expect, it } from 'vitest';
import { ApiError, api, OFFLINE } from '@/lib/client/api';
import { awaitSelection } from '@/lib/client/maildrop/awaiting';
import { startDeletion } from '@/lib/client/maildrop/deletions';
import { setFlags } from '@/lib/client/maildrop/flags';
import { applyPage } from '@/lib/client/maildrop/pages';
import type { Kind } from '@/lib/client/maildrop/selecting';
import { selectNone, toggle } from '@/lib/client/maildrop/selection';
import { star } from '@/lib/client/maildrop/starring';
import { INITIAL_STATE, type MaildropState } from '@/lib/client/maildrop/state';
import { type Core, createCore } from '@/lib/client/maildrop/store';
import type { AllKeys, FlagChange } from '@/lib/contract/messages';
import { inEnglish } from '@/lib/words/texts';
import { envelope, pageOf } from './sample.ts';

function coreWith(answers: Readonly<Record<string, AllKeys>>) {
  const keys: typeof api.keys = async ({ query }) => answers[query] ?? { keys: [] };
  const core = createCore({ ...api, keys }, inEnglish, INITIAL_STATE.asked, () => {});
  const messages = [envelope('a', 9, { read: false }), envelope('b', 8)];
  const page = { ...pageOf('ab', 0, 5), messages };
  core.set((current) => ({ ...current, ...applyPage(current, 'inbox', page) }));
  return core;
}

async function selected(answers: Readonly<Record<string, AllKeys>>, kind: Kind): Promise<string> {
  const core = coreWith(answers);
  expect(await choose(core, kind)).toBe('selected');
  return [...core.get().selection.keys].join('');
}

function choose(core: Core, kind: Kind) {
  awaitSelection(core, ({ select }) => select(core, kind));
  return core.get().selection.awaited;
}

function chooseUpTo(core: Core, key: string) {
  awaitSelection(core, ({ selectBetween }) => selectBetween(core, key));
  return core.get().selection.awaited;
}

const ALL = { '': { keys: [...'abcde'] }, 'is:unread ': { keys: [...'ad'] } };

it('the unread rows are those that show it, and those of which the server says so', async () => {
  expect(await selected(ALL, 'unread')).toBe('ad');
  expect(await selected(ALL, 'read')).toBe('bce');
  expect(await selected({ ...ALL, 'is:starred ': { keys: [...'ce'] } }, 'starred')).toBe('ce');
  expect(await selected(ALL, 'any')).toBe('abcde');
});

it('what comes while the server is asked is not selected, for nobody has seen it', async () => {
  const asked: unknown[] = [];
  const core = coreWith(ALL);
  const page = { ...pageOf('ab', 0, 5), listing: 7 };
  core.set((current) => ({ ...current, ...applyPage(current, 'inbox', page) }));
  core.api.keys = async (_, more) => {
    asked.push(more);
    return { keys: [...'abcde'] };
  };
  await choose(core, 'any');
  await chooseUpTo(core, 'b');
  expect(asked).toEqual([{ listing: 7 }, { listing: 7 }]);
});

it('what shows as read is not selected as unread before the server has heard of it', async () => {
  expect(await selected({ ...ALL, 'is:unread ': { keys: [...'abd'] } }, 'unread')).toBe('ad');
});

it('a conversation is unread where any of its messages is', async () => {
  const all = { keys: [...'abcde'], counts: [1, 1, 2, 1] };
  expect(await selected({ ...ALL, '': all }, 'unread')).toBe('ac');
});

it('a range has the rows that were never in sight', async () => {
  const core = coreWith(ALL);
  core.set((current) => ({ ...current, selection: { keys: new Set('be'), anchor: 'b' } }));
  await chooseUpTo(core, 'e');
  expect([...core.get().selection.keys].sort().join('')).toBe('bcde');
});

it('a range whose beginning is gone is one row, where the next begins', async () => {
  const core = coreWith({ '': { keys: [...'acde'] } });
  core.set((current) => ({ ...current, selection: { keys: new Set(['e']), anchor: 'b' } }));
  await chooseUpTo(core, 'e');
  expect([...core.get().selection.keys].join('')).toBe('e');
  expect(core.get().selection.anchor).toBe('e');
});

it('what is on its way to be selected is called off by selecting nothing, or something else', async () => {
  for (const [by, left] of [
    [selectNone, ''],
    [(state: MaildropState) => toggle(state, 'a'), 'a'],
  ] as const) {
    for (const begin of [
      (core: Core) => choose(core, 'any'),
      (core: Core) => chooseUpTo(core, 'e'),
    ]) {
      const core = coreWith(ALL);
      const awaited = begin(core);
      core.set((current) => ({ ...current, ...by(current) }));
      expect(await awaited).toBe('called-off');
      expect([...core.get().selection.keys].join('')).toBe(left);
    }
  }
});

it('what leaves the list meanwhile is not selected, and calls nothing off', async () => {
  const core = coreWith(ALL);
  core.set((current) => ({ ...current, ...toggle(current, 'b') }));
  const awaited = choose(core, 'any');
  const by = { act: 1, until: 0 };
  core.set((current) => ({ ...current, ...startDeletion(current, 'inbox', ['b'], by) }));
  expect(await awaited).toBe('selected');
  expect([...core.get().selection.keys].join('')).toBe('acde');
});

it('a selection that does not come is told, unless it was called off', async () => {
  const core = coreWith({});
  core.api.keys = () => Promise.reject(new ApiError(OFFLINE));
  expect(await choose(core, 'any')).toBe('called-off');
  expect(core.get().selection).toEqual({ keys: new Set(), anchor: null });
  expect(core.get().notice?.text).toMatch(/^Not selected\. Poplar cannot be reached/);
  core.set((current) => ({ ...current, notice: null }));
  const awaited = choose(core, 'any');
  core.set((current) => ({ ...current, ...selectNone(current) }));
  await awaited;
  expect(core.get().notice).toBeNull();
});

it('one key stars all rows unless all are starred, those too that were never in sight', async () => {
  const starring = async (rows: string, starred: string) => {
    const core = coreWith({ 'is:starred ': { keys: [...starred] } });
    core.set((current) => ({ ...current, ...setFlags(current, ['a'], { starred: true }, 1) }));
    const set: FlagChange[] = [];
    await star(
      core,
      { setFlags: async (keys, to) => void set.push({ keys: [...keys], set: to }) },
      [...rows],
    );
    return set;
  };
  expect(await starring('acd', 'c')).toEqual([{ keys: ['a', 'c', 'd'], set: { starred: true } }]);
  expect(await starring('acd', 'cd')).toEqual([{ keys: ['a', 'c', 'd'], set: { starred: false } }]);
  expect(await starring('ab', '')).toEqual([{ keys: ['a', 'b'], set: { starred: true } }]);
  expect(await starring('a', '')).toEqual([{ keys: ['a'], set: { starred: false } }]);
});
