/** All of a kind means all of the list, also rows that were never in sight. */
import { expect, it } from 'vitest';
import { api } from '@/lib/client/api';
import { applyPage } from '@/lib/client/maildrop/pages';
import { type Kind, select, selectBetween } from '@/lib/client/maildrop/selecting';
import { selectNone } from '@/lib/client/maildrop/selection';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import type { AllKeys } from '@/lib/contract/messages';
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
  await select(core, kind);
  return [...core.get().selection.keys].join('');
}

const ALL = { '': { keys: [...'abcde'] }, 'is:unread ': { keys: [...'ad'] } };

it('the unread rows are those that show it, and those of which the server says so', async () => {
  expect(await selected(ALL, 'unread')).toBe('ad');
  expect(await selected(ALL, 'read')).toBe('bce');
  expect(await selected({ ...ALL, 'is:starred ': { keys: [...'ce'] } }, 'starred')).toBe('ce');
  expect(await selected(ALL, 'any')).toBe('abcde');
});

it('what shows as read is not selected as unread before the server has heard of it', async () => {
  expect(await selected({ ...ALL, 'is:unread ': { keys: [...'abd'] } }, 'unread')).toBe('ad');
});

it('a conversation is unread where any of its messages is', async () => {
  const all = { keys: [...'abcde'], counts: [1, 1, 2, 1] };
  expect(await selected({ ...ALL, '': all }, 'unread')).toBe('ac');
});

it('a range has the rows that were never in sight, unless the selection is another by then', async () => {
  const core = coreWith(ALL);
  const choose = (...keys: string[]) =>
    core.set((current) => ({ ...current, selection: { keys: new Set(keys), anchor: 'b' } }));
  const chosen = () => [...core.get().selection.keys].sort().join('');
  choose('b', 'e');
  await selectBetween(core, 'e');
  expect(chosen()).toBe('bcde');
  choose('b', 'e');
  const late = selectBetween(core, 'e');
  core.set((current) => ({ ...current, ...selectNone(current) }));
  await late;
  expect(chosen()).toBe('');
});

it('a range whose beginning is gone is one row, where the next begins', async () => {
  const core = coreWith({ '': { keys: [...'acde'] } });
  core.set((current) => ({ ...current, selection: { keys: new Set(['e']), anchor: 'b' } }));
  await selectBetween(core, 'e');
  expect([...core.get().selection.keys].join('')).toBe('e');
  expect(core.get().selection.anchor).toBe('e');
});
