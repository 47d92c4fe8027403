/** What a person does reaches the server in the order in which it was done. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, api, OFFLINE } from '@/lib/client/api';
import { createActing } from '@/lib/client/maildrop/acting';
import { undoable } from '@/lib/client/maildrop/deletions';
import { applyPage, applyReload } from '@/lib/client/maildrop/pages';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import type { Deletion } from '@/lib/contract/deletions';
import { inEnglish } from '@/lib/words/texts';
import { loaded, pageOf, rowsOf } from './sample.ts';

/** An acting page over a server that answers as told, and what reached it in which order. */
function page(
  answers: Partial<Record<'delete' | 'undo', () => Promise<void>>> & {
    readonly undone?: Deletion['state'];
  } = {},
) {
  const sent: string[] = [];
  const until = new Date(Date.now() + 60_000).toISOString();
  const answer = (keys: readonly string[], state: Deletion['state']) => ({
    answer: { deletions: keys.map((key) => ({ key, state, until })) },
    serverTime: Date.now(),
  });
  const core = createCore(
    {
      ...api,
      async delete(keys) {
        await answers.delete?.();
        sent.push(`delete ${keys.join('')}`);
        return answer(keys, 'undoable');
      },
      async undo(keys) {
        await answers.undo?.();
        sent.push(`undo ${keys.join('')}`);
        return answer(keys, answers.undone ?? 'undone');
      },
    },
    inEnglish,
    INITIAL_STATE.asked,
    () => {},
  );
  core.set((current) => ({ ...current, ...loaded('abc') }));
  return { core, sent, acting: createActing(core), told: answer };
}

it('an undo that comes before the deletion was answered waits for it, and the row is back at once', async () => {
  const begun = Promise.withResolvers<void>();
  const away = Promise.withResolvers<void>();
  const slow = () => {
    away.resolve();
    return begun.promise;
  };
  const { acting, core, sent, told } = page({ delete: slow });
  const deleted = acting.delete(['b']);
  expect(rowsOf(core.get())).toBe('ac');
  await away.promise;
  const undone = acting.undo('last');
  expect(rowsOf(core.get())).toBe('abc');
  // The server tells of the deletion before it hears of the undo.
  acting.told(told(['b'], 'undoable').answer);
  begun.resolve();
  await deleted;
  expect(rowsOf(core.get())).toBe('abc');
  await undone;
  expect(sent).toEqual(['delete b', 'undo b']);
  expect(rowsOf(core.get())).toBe('abc');
});

it('two undos in one breath bring back two acts, the newest first', async () => {
  const { acting, core, sent } = page();
  await Promise.all([acting.delete(['a']), acting.delete(['c'])]);
  const undone = [acting.undo('last'), acting.undo('last')];
  expect(rowsOf(core.get())).toBe('abc');
  await Promise.all(undone);
  expect(sent.slice(2)).toEqual(['undo c', 'undo a']);
  expect(rowsOf(core.get())).toBe('abc');
});

it('a row leaves again where the server could not be told that it was called back', async () => {
  const lost = () => Promise.reject(new ApiError(OFFLINE));
  const { acting, core } = page({ undo: lost });
  await acting.delete(['b']);
  await acting.undo('last');
  expect(rowsOf(core.get())).toBe('ac');
  expect(core.get().notice?.tone).toBe('problem');
  expect(undoable(core.get())?.last).toEqual(['b']);
});

it('the server is told of an undo also where no answer came about the deletion, which it may have', async () => {
  const lost = () => Promise.reject(new ApiError(OFFLINE));
  for (const undo of [async () => {}, lost]) {
    const undone: Promise<void>[] = [];
    const { acting, core, sent } = page({
      delete() {
        undone.push(acting.undo('last'));
        return lost();
      },
      undo,
    });
    await acting.delete(['b']);
    await Promise.all(undone);
    expect(sent).toEqual(undo === lost ? [] : ['undo b']);
    expect(rowsOf(core.get())).toBe('abc');
  }
});

it('what is told of an earlier deletion that was undone does not bring back what is deleted again', async () => {
  const { acting, core, told } = page();
  const deleted = acting.delete(['b']);
  acting.told(told(['b'], 'undone').answer);
  expect(rowsOf(core.get())).toBe('ac');
  await deleted;
  expect(undoable(core.get())?.last).toEqual(['b']);
});

it('what is told of a deletion after its undo was answered does not take the row away again', async () => {
  const { acting, core, told } = page();
  await acting.delete(['b']);
  await acting.undo('last');
  acting.told(told(['b'], 'undoable').answer);
  expect(rowsOf(core.get())).toBe('abc');
  // Deleted anew in another window.
  const until = new Date(Date.now() + 90_000).toISOString();
  acting.told({ deletions: [{ key: 'b', state: 'undoable', until }] });
  expect(rowsOf(core.get())).toBe('ac');
});

it('what leaves without having been in sight is fetched again once the server has it', async () => {
  const { acting, core } = page();
  core.set((current) => ({ ...current, ...applyPage(current, 'inbox', pageOf('abc', 0, 9)) }));
  const deleted = acting.delete(['a', 'far']);
  expect(core.get().views.inbox).toMatchObject({ total: 7, stale: false });
  await deleted;
  expect(core.get().views.inbox.stale).toBe(true);
});

it('a deletion that is called back before its turn never reaches the server, nor does its undo', async () => {
  const begun = Promise.withResolvers<void>();
  const { acting, core, sent } = page({ delete: () => begun.promise });
  const deleted = [acting.delete(['a']), acting.delete(['c'])];
  await acting.undo('last');
  expect(rowsOf(core.get())).toBe('bc');
  expect(core.get().notice?.text).toBe('Message is back');
  begun.resolve();
  await Promise.all(deleted);
  expect(sent).toEqual(['delete a']);
  expect(rowsOf(core.get())).toBe('bc');
});

it('a row that a page left out, which came before the server had heard of the undo, is fetched again', async () => {
  const heard = Promise.withResolvers<void>();
  const { acting, core } = page({ undo: () => heard.promise });
  await acting.delete(['b']);
  const undone = acting.undo('last');
  core.set((current) => ({ ...current, ...applyReload(current, 'inbox', [pageOf('ac', 0, 2)]) }));
  heard.resolve();
  await undone;
  expect(core.get().views.inbox.stale).toBe(true);

  const { core: other, acting: again } = page();
  await again.delete(['b']);
  await again.undo('last');
  expect(other.get().views.inbox.stale).toBe(false);
});

it('a row stays away whose deletion the server told of, though the answer was lost', async () => {
  const { acting, core, told } = page({
    delete() {
      acting.told(told(['b'], 'undoable').answer);
      return Promise.reject(new ApiError(OFFLINE));
    },
  });
  await acting.delete(['b']);
  expect(rowsOf(core.get())).toBe('ac');
  expect(core.get().notice).toBeNull();
  expect(undoable(core.get())?.last).toEqual(['b']);
});

it('a row stays that the server told was called back, though the answer was lost', async () => {
  const { acting, core, told } = page({
    undo() {
      acting.told(told(['b'], 'undone').answer);
      return Promise.reject(new ApiError(OFFLINE));
    },
  });
  await acting.delete(['b']);
  await acting.undo('last');
  expect(rowsOf(core.get())).toBe('abc');
  expect(core.get().notice?.tone).toBe('plain');
});

describe('what was said not to be deleted, because no answer came,', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** The line is lost when `b` is deleted; how often it is lost after that. */
  async function doubted(losses: number, state: Deletion['state'] = 'undone') {
    let left = losses;
    const made = page({
      delete: () => Promise.reject(new ApiError(OFFLINE)),
      async undo() {
        left -= 1;
        if (left >= 0) throw new ApiError(OFFLINE);
      },
      undone: state,
    });
    await made.acting.delete(['b']);
    expect(rowsOf(made.core.get())).toBe('abc');
    expect(made.core.get().notice?.tone).toBe('problem');
    return made;
  }

  it('is called back as soon as the server can be told', async () => {
    const { acting, core, sent, told } = await doubted(2);
    acting.told(told(['b'], 'undoable').answer);
    expect(rowsOf(core.get())).toBe('abc');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['undo b']);
    expect(rowsOf(core.get())).toBe('abc');
    expect(core.get().views.inbox.stale).toBe(true);
  });

  it('is told to be deleted where it is too late', async () => {
    const { core, sent } = await doubted(0, 'committed');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['undo b']);
    expect(rowsOf(core.get())).toBe('ac');
    expect(core.get().notice?.text).toBe('Too late to undo: 1 message.');
  });

  it('is not called back once it is deleted again', async () => {
    const deleting = vi.fn(() => Promise.reject(new ApiError(OFFLINE)));
    const { acting, core, sent } = page({ delete: deleting });
    await acting.delete(['b']);
    deleting.mockResolvedValueOnce(undefined as never);
    await acting.delete(['b']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['delete b']);
    expect(rowsOf(core.get())).toBe('ac');
  });
});
