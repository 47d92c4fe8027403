/** Rows that stand for several messages: what they show, and what acting on them touches. */
import { describe, expect, it } from 'vitest';
import {
  firstToRead,
  headOf,
  messagesOf,
  rowEnvelope,
  withAllConversations,
} from '@/lib/client/maildrop/conversations';
import { deleteChosen, startDeletion } from '@/lib/client/maildrop/deletions';
import { flagsStored, setFlags } from '@/lib/client/maildrop/flags';
import { applyPage, applyReload } from '@/lib/client/maildrop/pages';
import { toggle } from '@/lib/client/maildrop/selection';
import { INITIAL_STATE, type MaildropState, withEnvelopes } from '@/lib/client/maildrop/state';
import type { Envelope } from '@/lib/contract/envelope';
import type { Member, MessagePage } from '@/lib/contract/messages';

const envelope = (key: string, more: Partial<Envelope> = {}): Envelope => ({
  ...{ key, uniqueId: key, to: [], subject: key, date: null, octets: 1, preview: '' },
  from: [{ name: key, address: `${key}@example.org` }],
  ...{ attachments: false, read: true, starred: false },
  ...more,
});

const member = (key: string, more: Partial<Member> = {}): Member => ({
  ...{ key, read: true, starred: false, attachments: false },
  from: { name: key, address: `${key}@example.org` },
  ...more,
});

const page = (keys: string[], talks: readonly (readonly Member[])[]): MessagePage => ({
  messages: keys.map((key) => envelope(key)),
  conversations: talks.map((members) => ({
    key: members.at(-1)?.key ?? '',
    members: [...members],
  })),
  ...{ offset: 0, cursor: null, total: keys.length },
});

const TALK = [member('a'), member('b', { read: false }), member('c')];

const ON: MaildropState = {
  ...INITIAL_STATE,
  asked: { ...INITIAL_STATE.asked, conversations: 'on' },
};
const STATE = applyPage(ON, 'found', page(['x', 'c', 'y'], [TALK]));

describe('a row of a conversation', () => {
  it('is from everybody who wrote in it, and unread as long as one of its messages is', () => {
    expect(rowEnvelope(STATE, 'c')?.from.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(rowEnvelope(STATE, 'c')?.read).toBe(false);
    const set = setFlags(STATE, messagesOf(STATE, ['c']), { read: true }, 1);
    expect(rowEnvelope(set, 'c')?.read).toBe(true);
    const messages = ['a', 'b', 'c'].map((key) => ({ key, read: true, starred: false }));
    expect(rowEnvelope(flagsStored(set, { messages }, 1), 'c')?.read).toBe(true);
  });

  it('stands for all its messages, whichever of them is named', () => {
    expect(headOf(STATE, 'a')).toBe('c');
    expect(messagesOf(STATE, ['b', 'x'])).toEqual(['a', 'b', 'c', 'x']);
    expect(firstToRead(STATE, 'c')).toBe('b');
    expect(firstToRead(STATE, 'x')).toBe('x');
  });

  it('stays selected when a new message heads it', () => {
    const next = applyReload(toggle(STATE, 'c'), 'found', [
      page(['d', 'x', 'y'], [[...TALK, member('d')]]),
    ]);
    expect([...next.selection.keys]).toEqual(['d']);
    expect(messagesOf(next, ['d'])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is headed by the next when its newest message alone is deleted, and the list is asked for', () => {
    const known = withEnvelopes(STATE, [envelope('a'), envelope('b')]);
    const next = startDeletion(known, 'found', ['c'], { act: 1, until: 0 });
    expect(next.views.found.rows).toEqual(['x', 'b', 'y']);
    expect(messagesOf(next, ['b'])).toEqual(['a', 'b']);
    expect(next.views.found.stale).toBe(true);
  });

  it('leaves whole with all its messages', () => {
    const next = startDeletion(STATE, 'found', messagesOf(STATE, ['c']), { act: 1, until: 0 });
    expect(next.views.found.rows).toEqual(['x', 'y']);
    expect([...next.deletions.keys()]).toEqual(['a', 'b', 'c']);
  });

  it('leaves its list with all others, those too that were never in sight', () => {
    const all = { keys: ['x', 'c', 'b', 'a', 'y', 'far', 'off'], counts: [1, 3, 1, 2] };
    const places = { ...STATE.views.found, rows: [...STATE.views.found.rows, undefined], total: 4 };
    const list = { ...STATE, views: { ...STATE.views, found: places } };
    const { state, heads } = withAllConversations(list, all);
    const next = deleteChosen(state, 'found', messagesOf(state, heads), { act: 1, until: 0 });
    expect(next.views.found).toMatchObject({ rows: [], total: 0 });
  });

  it('is a row of one where another list has only one of its messages', () => {
    const other = { ...STATE, asked: { ...STATE.asked, view: 'unread' } as const };
    const next = applyReload(other, 'found', [page(['b'], [])]);
    expect(messagesOf(next, ['b'])).toEqual(['b']);
  });
});

it('all rows are selected with what belongs to them, those too that were never in sight', () => {
  const all = { keys: ['x', 'c', 'b', 'a', 'far', 'off'], counts: [1, 3, 2] };
  const { state, heads } = withAllConversations(STATE, all);
  expect(heads).toEqual(['x', 'c', 'far']);
  expect(messagesOf(state, heads)).toEqual(['x', 'a', 'b', 'c', 'off', 'far']);
});

/** What goes through all rows for each of them takes half a minute, milliseconds. */
const HANGS = 10_000;

it(
  'thousands of rows leave with what belongs to them in one step',
  () => {
    const talks = Array.from({ length: 20_000 }, (_, index) => [`first-${index}`, `last-${index}`]);
    const all = {
      keys: talks.flatMap(([first = '', last = '']) => [last, first]),
      counts: talks.map(() => 2),
    };
    const { state, heads } = withAllConversations(INITIAL_STATE, all);
    const singles = Array.from({ length: 20_000 }, (_, index) => `single-${index}`);
    const messages = messagesOf(state, [...heads, ...singles]);
    expect(messages).toHaveLength(60_000);
    expect(startDeletion(state, 'found', messages, { act: 1, until: 0 }).conversations.size).toBe(
      0,
    );
  },
  HANGS,
);
