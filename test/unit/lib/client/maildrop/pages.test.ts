/** Pages may come in any order, for a list that changes meanwhile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startDeletion } from '@/lib/client/maildrop/deletions';
import {
  applyPage,
  applyReload,
  missingPage,
  PAGE_ROWS,
  pageFailed,
} from '@/lib/client/maildrop/pages';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import { envelope, loaded, pageOf, rowsOf } from './sample.ts';

describe('pages of the list', () => {
  it('fill the rows they are for, and leave the rest open', () => {
    const state = applyPage(INITIAL_STATE, 'inbox', pageOf('fg', 5, 9));
    expect(rowsOf(state)).toBe('.....fg..');
    expect(rowsOf(applyPage(state, 'inbox', pageOf('ab', 0, 9)))).toBe('ab...fg..');
  });

  it('show no message twice, wherever it stood before', () => {
    const state = applyPage(loaded('abcd'), 'inbox', pageOf('ca', 0, 4));
    expect(rowsOf(state)).toBe('ca.d');
  });

  it('make the list as long as the server says now', () => {
    expect(rowsOf(applyPage(loaded('abcdef'), 'inbox', pageOf('ab', 0, 3)))).toBe('abc');
  });

  it('do not bring back what is being deleted', () => {
    const deleting = startDeletion(loaded('abc'), 'inbox', ['b'], { act: 1, until: 1 });
    const state = applyPage(deleting, 'inbox', pageOf('abc', 0, 3));
    expect(rowsOf(state)).toBe('ac');
  });

  it('end in the server’s order, in whatever order they come', () => {
    const all = Array.from({ length: 9 * PAGE_ROWS + 7 }, (_, index) => `m${index}`);
    const pages = Array.from({ length: 10 }, (_, index) => ({
      messages: all
        .slice(index * PAGE_ROWS, (index + 1) * PAGE_ROWS)
        .map((key, place) => envelope(key, index * PAGE_ROWS + place)),
      offset: index * PAGE_ROWS,
      cursor: null,
      total: all.length,
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (shuffled) => {
        const state = shuffled.reduce((now, page) => applyPage(now, 'inbox', page), INITIAL_STATE);
        expect(state.views.inbox.rows).toEqual(all);
      }),
      { numRuns: 20 },
    );
  });

  it('of a reload replace all that stood there, in one step', () => {
    const state = applyReload(loaded('abcdef'), 'inbox', [pageOf('xa', 0, 5)]);
    expect(rowsOf(state)).toBe('xa...');
    expect(state.views.inbox.stale).toBe(false);
  });
});

it('what was selected or stood on in the list before is let go of when another is there', () => {
  const before = applyPage(INITIAL_STATE, 'found', pageOf('abc', 0, 9));
  const asked = { ...before.asked, query: 'pear' };
  const selection = { keys: new Set(['a', 'c']), anchor: 'a' };
  const on = (cursor: string) =>
    applyPage({ ...before, asked, selection, cursor }, 'found', pageOf('bc', 0, 2));
  expect(on('a').selection.keys.size).toBe(0);
  expect(on('a').cursor).toBeNull();
  expect(on('b').cursor).toBe('b');
  const again = applyPage({ ...before, selection, cursor: 'a' }, 'found', pageOf('bc', 3, 9));
  expect([...again.selection.keys]).toEqual(['a', 'c']);
  expect(again.cursor).toBe('a');
});

describe('a page that does not come', () => {
  const problem = { code: 'offline', message: '' } as const;

  it('leaves the rows of its own list', () => {
    const state = pageFailed(
      applyPage(INITIAL_STATE, 'inbox', pageOf('ab', 0, 9)),
      'inbox',
      problem,
    );
    expect(state.views.inbox).toMatchObject({ total: 9, problem });
  });

  it('takes away those of what was asked before, so that nobody selects them unseen', () => {
    const before = applyPage(INITIAL_STATE, 'found', pageOf('ab', 0, 9));
    const searched = { ...before, asked: { ...before.asked, query: 'pear' } };
    const { found } = pageFailed(searched, 'found', problem).views;
    expect(found).toMatchObject({ rows: [], total: null, problem });
  });
});

describe('the page to fetch next', () => {
  it('is the first one of a list that nothing is known of', () => {
    expect(missingPage(INITIAL_STATE, 'inbox', 700, 720)).toBe(0);
  });

  it('holds the first row in sight that is missing', () => {
    const state = applyPage(INITIAL_STATE, 'inbox', pageOf('abc', 0, 500));
    expect(missingPage(state, 'inbox', 0, 3)).toBeNull();
    expect(missingPage(state, 'inbox', 0, 4)).toBe(0);
    expect(missingPage(state, 'inbox', 120, 140)).toBe(100);
    expect(missingPage(state, 'inbox', 490, 900)).toBe(450);
  });
});
