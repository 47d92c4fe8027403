/** A deleted row leaves at once and comes back to where it stood. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyDeletions,
  deleteChosen,
  expire,
  startDeletion,
  takeBack,
  undoable,
} from '@/lib/client/maildrop/deletions';
import { applyPage } from '@/lib/client/maildrop/pages';
import { INITIAL_STATE, withEnvelopes } from '@/lib/client/maildrop/state';
import type { Deletion } from '@/lib/contract/deletions';
import { envelope, loaded, pageOf, rowsOf } from './sample.ts';

const by = (act: number, until = 10_000) => ({ act, until });
const context = { view: 'inbox', skew: 0, act: 1 } as const;
const told = (key: string, state: Deletion['state'], more: Partial<Deletion> = {}): Deletion => ({
  key,
  state,
  until: new Date(10_000).toISOString(),
  ...more,
});

describe('deleting', () => {
  it('takes the rows out of every view, and counts again', () => {
    const state = startDeletion(loaded('abcd'), 'inbox', ['b', 'd'], by(1));
    expect(rowsOf(state)).toBe('ac');
    expect(state.views.inbox.total).toBe(2);
  });

  it('takes what was chosen without ever having been in sight, too', () => {
    const state = applyPage(INITIAL_STATE, 'inbox', pageOf('ab', 0, 5));
    const empty = deleteChosen(state, 'inbox', [...'abcde'], by(1));
    expect(empty.views.inbox).toMatchObject({ rows: [], total: 0 });
    const last = deleteChosen(state, 'inbox', [...'acde'], by(1));
    expect(last.views.inbox).toMatchObject({ rows: ['b'], total: 1 });
  });

  it('takes rows that were not in sight from between those that were', () => {
    const ends = applyPage(INITIAL_STATE, 'inbox', pageOf('ab', 1, 9));
    const state = applyPage(ends, 'inbox', pageOf('yz', 6, 9));
    expect(rowsOf(deleteChosen(state, 'inbox', [...'bcdey'], by(1)))).toBe('.az.');
    expect(rowsOf(deleteChosen(state, 'inbox', ['elsewhere'], by(1)))).toBe('.ab...yz');
  });

  it('moves the cursor to the next row that stays, else to the one before', () => {
    const on = (cursor: string) => ({ ...loaded('abcd'), cursor });
    expect(startDeletion(on('b'), 'inbox', ['b', 'c'], by(1)).cursor).toBe('d');
    expect(startDeletion(on('d'), 'inbox', ['c', 'd'], by(1)).cursor).toBe('b');
    expect(startDeletion(on('a'), 'inbox', ['c'], by(1)).cursor).toBe('a');
    expect(startDeletion(on('a'), 'inbox', ['a', 'b', 'c', 'd'], by(1)).cursor).toBeNull();
  });

  it('unselects what leaves, and only that', () => {
    const selection = { keys: new Set(['a', 'b']), anchor: 'b' };
    const state = startDeletion({ ...loaded('abc'), selection }, 'inbox', ['b'], by(1));
    expect([...state.selection.keys]).toEqual(['a']);
    expect(state.selection.anchor).toBeNull();
  });

  it('unselects among what is deleted what comes back, and what is gone for good', () => {
    const gone = startDeletion(loaded('abcd'), 'inbox', ['a', 'b', 'c'], by(1));
    const selected = { ...gone, selection: { keys: new Set(['a', 'b', 'c']), anchor: 'a' } };
    const back = takeBack(selected, ['a']);
    expect([...back.selection.keys]).toEqual(['b', 'c']);
    expect(back.selection.anchor).toBeNull();
    const { state } = applyDeletions(back, [told('b', 'committed')], context);
    expect([...state.selection.keys]).toEqual(['c']);
  });

  it('among what is deleted, leads on from what comes back to the next row', () => {
    const gone = startDeletion(loaded('abcd'), 'inbox', ['a', 'b', 'c'], by(1));
    const asked = { ...gone.asked, view: 'deleted' } as const;
    const among = applyPage({ ...gone, asked, cursor: 'b' }, 'deleted', pageOf('abc', 0, 3));
    expect(takeBack(among, ['b']).cursor).toBe('c');
    expect(takeBack(gone, ['b']).cursor).toBe(gone.cursor);
  });

  it('counts unread messages down, and up again when they return', () => {
    const start = withEnvelopes(loaded('ab'), [envelope('a', 9, { read: false })]);
    const unread = { ...start, maildrop: { ...start.maildrop, unread: 5 } };
    const gone = startDeletion(unread, 'inbox', ['a', 'b'], by(1));
    expect(gone.maildrop.unread).toBe(4);
    expect(takeBack(gone, ['a', 'b']).maildrop.unread).toBe(5);
  });
});

describe('undoing', () => {
  it('restores the list whatever was deleted, and in whatever order it comes back', () => {
    const keys = [...'abcdefgh'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(keys, { minLength: 1 }),
        fc.integer({ min: 1, max: 3 }),
        fc.infiniteStream(fc.nat()),
        (deleted, perAct, order) => {
          let state = loaded('abcdefgh');
          for (let from = 0; from < deleted.length; from += perAct)
            state = startDeletion(state, 'inbox', deleted.slice(from, from + perAct), by(from));
          const back = deleted
            .map((key) => ({ key, at: order.next().value }))
            .sort((a, b) => a.at - b.at);
          for (const { key } of back) state = takeBack(state, [key]);
          expect(rowsOf(state)).toBe('abcdefgh');
          expect(state.views.inbox.total).toBe(8);
        },
      ),
    );
  });

  it('puts a row back to its neighbours even when the row after it is gone for good', () => {
    let state = startDeletion(loaded('abcde'), 'inbox', ['c'], by(1));
    state = startDeletion(state, 'inbox', ['b'], by(2));
    state = applyDeletions(state, [told('c', 'committed')], context).state;
    state = startDeletion(state, 'inbox', ['a'], by(3));
    expect(rowsOf(takeBack(state, ['b']))).toBe('bde');
  });

  it('brings back the last act first, or all of them', () => {
    let state = startDeletion(loaded('abcd'), 'inbox', ['a', 'b'], by(1, 5_000));
    state = startDeletion(state, 'inbox', ['d'], by(2, 9_000));
    expect(undoable(state)).toEqual({
      count: 3,
      act: 2,
      until: 9_000,
      last: ['d'],
      all: ['a', 'b', 'd'],
    });
  });

  it('ends for each message at its own time', () => {
    let state = startDeletion(loaded('ab'), 'inbox', ['a'], by(1, 5_000));
    state = startDeletion(state, 'inbox', ['b'], by(2, 9_000));
    const until = (milliseconds: number) => ({ until: new Date(milliseconds).toISOString() });
    const stored = [told('a', 'undoable', until(5_000)), told('b', 'undoable', until(9_000))];
    state = applyDeletions(state, stored, context).state;
    expect(undoable(expire(state, 6_000))?.all).toEqual(['b']);
    expect(undoable(expire(state, 9_000))).toBeNull();
  });

  it('does not end before the server has the deletion, however long that takes', () => {
    let state = startDeletion(loaded('ab'), 'inbox', ['a', 'b'], by(1, 5_000));
    state = applyDeletions(state, [told('a', 'undoable')], context).state;
    expect(undoable(expire(state, 20_000))?.all).toEqual(['b']);
  });

  it('does not put a row back twice', () => {
    const state = startDeletion(loaded('abc'), 'inbox', ['b'], by(1));
    expect(rowsOf(takeBack(takeBack(state, ['b']), ['b']))).toBe('abc');
  });
});

describe('what the server says of a deletion', () => {
  const deleting = startDeletion(loaded('abc'), 'inbox', ['b'], by(1));

  it('refused: the row returns, with the reason', () => {
    const reason = { code: 'refused', message: 'No.', detail: '-ERR locked' } as const;
    const { state, returned } = applyDeletions(
      deleting,
      [told('b', 'refused', { reason })],
      context,
    );
    expect(rowsOf(state)).toBe('abc');
    expect(returned).toEqual([{ key: 'b', reason }]);
  });

  it('refused, told twice: the person hears it once', () => {
    const once = applyDeletions(deleting, [told('b', 'refused')], context).state;
    expect(applyDeletions(once, [told('b', 'refused')], context).returned).toEqual([]);
  });

  it('undone: the row returns without a word', () => {
    const { state, returned } = applyDeletions(deleting, [told('b', 'undone')], context);
    expect(rowsOf(state)).toBe('abc');
    expect(returned).toEqual([]);
  });

  it('committed: the message is forgotten, and nothing can bring it back', () => {
    const { state } = applyDeletions(deleting, [told('b', 'committed')], context);
    expect(rowsOf(takeBack(state, ['b']))).toBe('ac');
    expect(state.envelopes.has('b')).toBe(false);
  });

  it('due or unknown: the row stays away, and undo is over', () => {
    for (const word of ['due', 'running', 'unknown'] as const) {
      const { state } = applyDeletions(deleting, [told('b', word)], context);
      expect(rowsOf(state)).toBe('ac');
      expect(undoable(state)).toBeNull();
    }
  });

  it('undoable, from another tab: the row leaves here too and can be called back', () => {
    const { state } = applyDeletions(loaded('abc'), [told('c', 'undoable')], context);
    expect(rowsOf(state)).toBe('ab');
    expect(undoable(state)?.all).toEqual(['c']);
  });

  it('ends undo by this browser’s clock, however wrong that is', () => {
    const { state } = applyDeletions(deleting, [told('b', 'undoable')], {
      ...context,
      skew: 4_000,
    });
    expect(state.deletions.get('b')?.until).toBe(6_000);
  });
});

describe('thousands at once', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => `m${index}`);
  const page = {
    messages: many.map((key, index) => envelope(key, 5_000 - index, { read: false })),
    offset: 0,
    cursor: null,
    total: many.length,
  };
  const full = applyPage(INITIAL_STATE, 'inbox', page);
  const by = { act: 1, until: 1_000 };

  it('leave at once, and come back where the server says they stand', () => {
    const deleting = startDeletion(full, 'inbox', many.slice(0, 2_000), by);
    expect(deleting.views.inbox.total).toBe(1_000);
    const back = takeBack(deleting, many.slice(0, 2_000));
    expect(back.deletions.size).toBe(0);
    expect(back.views.inbox.stale).toBe(true);
  });

  it('settle together, and those between them still know their place', () => {
    const deleting = startDeletion(full, 'inbox', many.slice(10, 20), by);
    const told = many
      .filter((_, index) => index >= 11 && index < 20)
      .map((key) => ({ key, state: 'committed' as const, until: new Date(0).toISOString() }));
    const context = { view: 'inbox' as const, skew: 0, act: 1 };
    const { state } = applyDeletions(deleting, told, context);
    expect([...state.deletions.keys()]).toEqual(['m10']);
    const back = takeBack(state, ['m10']);
    expect(back.views.inbox.rows.slice(9, 12)).toEqual(['m9', 'm10', 'm20']);
  });
});
