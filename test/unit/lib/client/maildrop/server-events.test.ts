/** What the server tells changes the list without moving the rest. */
import { describe, expect, it } from 'vitest';
import { startDeletion } from '@/lib/client/maildrop/deletions';
import { applyPage } from '@/lib/client/maildrop/pages';
import { applyMessages } from '@/lib/client/maildrop/server-events';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import type { MessagesEvent } from '@/lib/contract/events';
import { envelope, loaded, pageOf, rowsOf } from './sample.ts';

const event = (more: Partial<MessagesEvent>): MessagesEvent => ({
  account: 'a',
  new: [],
  gone: [],
  changed: [],
  reordered: false,
  listing: 0,
  total: 3,
  ...more,
});

describe('news of the list', () => {
  it('puts new mail where its date belongs', () => {
    const fresh = event({ new: [envelope('x', 900), envelope('m', 498)], total: 5 });
    const state = applyMessages(loaded('abc'), fresh, 'inbox');
    expect(rowsOf(state)).toBe('xabmc');
    expect(state.views.inbox.stale).toBe(false);
  });

  it('tells which listing the list knows', () => {
    const state = applyMessages(loaded('abc'), event({ listing: 3 }), 'inbox');
    expect(state.views.inbox.listing).toBe(3);
  });

  it('takes back nothing of what a list knows that was fetched later', () => {
    const start = applyMessages(loaded('abc'), event({ listing: 3 }), 'inbox');
    const starred = event({ changed: [{ ...envelope('b', 2), starred: true }], listing: 0 });
    expect(applyMessages(start, starred, 'inbox').views.inbox.listing).toBe(3);
  });

  it('fetches again where the place of a new row cannot be known', () => {
    const start = applyPage(INITIAL_STATE, 'inbox', pageOf('ab', 0, 9));
    const state = applyMessages(start, event({ new: [envelope('m', 1)], total: 10 }), 'inbox');
    expect(state.views.inbox.stale).toBe(true);
  });

  it('is the same when told twice', () => {
    const fresh = event({ new: [envelope('x', 900)], gone: ['b'], total: 3 });
    const once = applyMessages(loaded('abc'), fresh, 'inbox');
    expect(rowsOf(once)).toBe('xac');
    expect(rowsOf(applyMessages(once, fresh, 'inbox'))).toBe('xac');
  });

  it('does not bring back a row that is being deleted here', () => {
    const deleting = startDeletion(loaded('abc'), 'inbox', ['b'], { act: 1, until: 1 });
    const state = applyMessages(deleting, event({ new: [envelope('b', 499)], total: 2 }), 'inbox');
    expect(rowsOf(state)).toBe('ac');
    expect(state.views.inbox.stale).toBe(false);
  });

  it('puts new mail only into the views it belongs to', () => {
    const both = applyPage(loaded('ab', 'starred'), 'inbox', pageOf('ab', 0, 2));
    const state = applyMessages(both, event({ new: [envelope('x', 900)] }), 'inbox');
    expect(rowsOf(state)).toBe('xab');
    expect(rowsOf(state, 'starred')).toBe('ab');
  });

  it('moves the cursor off a row that went', () => {
    const state = applyMessages(
      { ...loaded('abc'), cursor: 'b' },
      event({ gone: ['b'], total: 2 }),
      'inbox',
    );
    expect(state.cursor).toBe('c');
  });

  it('fetches again when the server counts other rows', () => {
    const state = applyMessages(loaded('abc'), event({ total: 7 }), 'inbox');
    expect(state.views.inbox.stale).toBe(true);
  });

  it('fetches again where the first rows are on their way, which may know nothing of it', () => {
    const told = (more: Partial<MessagesEvent>) =>
      applyMessages(INITIAL_STATE, event(more), 'inbox').views;
    expect(told({ new: [envelope('x', 900)] }).inbox.stale).toBe(true);
    expect(told({ gone: ['b'] }).unread.stale).toBe(true);
  });
});
