/** Which messages stand in one row, where, and what the row tells. */
import { describe, expect, test } from 'vitest';
import { Contents } from '@/lib/server/maildrop/contents';
import { cutConversations } from '@/lib/server/maildrop/list-page';
import type { EnvelopeRecord, FlagRecord } from '@/lib/server/store/contract';

const keyOf = (name: string) => name.padEnd(22, '_');
const nameOf = (key: string) => key.replace(/_+$/, '');

interface Written {
  readonly from?: string;
  readonly subject?: string;
  readonly references?: readonly string[];
  readonly messageId?: string | null;
}

/** Messages in the order of their dates. */
function drop(all: Readonly<Record<string, Written>>, flags: readonly FlagRecord[] = []) {
  const records = Object.entries(all).map(([name, more], n): EnvelopeRecord => {
    const { from = 'Anna', messageId = `${name}@x`, subject = name } = more;
    return {
      ...{ key: keyOf(name), uniqueId: name, fingerprint: null, messageId, subject },
      ...(more.references && { references: more.references }),
      from: [{ name: from, address: `${from.toLowerCase()}@example.org` }],
      to: [],
      date: new Date(Date.UTC(2026, 0, 1, n)).toISOString(),
      octets: 1_000,
      preview: '',
      attachments: false,
    };
  });
  const hidden = new Set<string>();
  const contents = new Contents(
    (key) => hidden.has(key),
    () => Date.UTC(2026, 6),
  );
  contents.remember(records, flags);
  contents.takeListing(records.map((record) => ({ ...record, messageNumber: 0, alike: 1 })));
  return { contents, hidden };
}

type Drop = ReturnType<typeof drop>['contents'];

const groupsOf = (contents: Drop, asked: Parameters<Drop['conversations']>[1] = {}) => {
  const { heads, rowsOf } = contents.conversations('inbox', asked);
  return heads.map(rowsOf);
};

const rowsOf = (contents: Drop, asked: Parameters<Drop['conversations']>[1] = {}) =>
  groupsOf(contents, asked).map((rows) => rows.map(({ key }) => nameOf(key)).join(' '));

describe('messages that belong together', () => {
  test('are those that answer each other, in whatever order they came', () => {
    const { contents } = drop({
      late: { references: ['first@x', 'second@x'] },
      other: {},
      first: {},
      second: { references: ['first@x'] },
    });
    expect(rowsOf(contents)).toEqual(['second first late', 'other']);
  });

  test('are those too that answer one that is not here', () => {
    const { contents } = drop({
      a: { references: ['gone@x'] },
      b: {},
      c: { references: ['gone@x'] },
    });
    expect(rowsOf(contents)).toEqual(['c a', 'b']);
  });

  test('are not those that only have the same subject, or no id at all', () => {
    const { contents } = drop({
      a: { subject: 'Hello', messageId: null },
      b: { subject: 'Re: Hello', messageId: null },
      c: { subject: 'Hello' },
    });
    expect(rowsOf(contents)).toEqual(['c', 'b', 'a']);
  });

  test('are joined by an envelope that is learned later', () => {
    const { contents } = drop({ a: {}, b: {} });
    expect(rowsOf(contents)).toEqual(['b', 'a']);
    const record = contents.record(keyOf('b'));
    if (record) contents.learn([{ ...record, references: ['a@x'] }]);
    expect(rowsOf(contents)).toEqual(['b a']);
  });

  test('are no more in one row than a person would act on unseen', () => {
    const all = Object.fromEntries(
      Array.from({ length: 205 }, (_, n) => [`n${n}`, { references: ['list@x'] }]),
    );
    const groups = groupsOf(drop(all).contents);
    expect(groups.map((rows) => rows.length)).toEqual([5, 100, 100]);
    expect(nameOf(groups[1]?.[0]?.key ?? '')).toBe('n199');
  });
});

describe('a list of conversations', () => {
  const talk = () =>
    drop(
      {
        plan: { from: 'Anna' },
        invoice: { from: 'Zoe' },
        answer: { from: 'Bob', references: ['plan@x'] },
        ticket: { from: 'Mia' },
      },
      [{ key: keyOf('plan'), read: true, starred: true }],
    );

  test('stands by the newest of each, in every order', () => {
    const { contents } = talk();
    expect(rowsOf(contents)).toEqual(['ticket', 'answer plan', 'invoice']);
    expect(rowsOf(contents, { sort: 'oldest' })).toEqual(['invoice', 'answer plan', 'ticket']);
    expect(rowsOf(contents, { sort: 'sender' })).toEqual(['answer plan', 'ticket', 'invoice']);
  });

  test('has in each row only what is searched, so that nothing else is acted on', () => {
    const { contents } = talk();
    expect(rowsOf(contents, { q: 'from:anna' })).toEqual(['plan']);
    const { heads, rowsOf: all } = contents.conversations('unread', {});
    expect(heads.map((head) => all(head).length)).toEqual([1, 1, 1]);
  });

  test('leaves out what is deleted, and a row stays as long as one of its messages does', () => {
    const { contents, hidden } = talk();
    hidden.add(keyOf('answer'));
    expect(rowsOf(contents)).toEqual(['ticket', 'invoice', 'plan']);
  });

  test('comes by page, and tells of each conversation’s messages the oldest first', () => {
    const { contents } = talk();
    const page = cutConversations(contents, 'inbox', { limit: 2 });
    expect(page.rows.map(({ key }) => nameOf(key))).toEqual(['ticket', 'answer']);
    expect(page.total).toBe(3);
    expect(page.conversations).toEqual([
      {
        key: keyOf('answer'),
        members: [
          {
            ...{ key: keyOf('plan'), read: true, starred: true, attachments: false },
            from: { name: 'Anna', address: 'anna@example.org' },
          },
          {
            ...{ key: keyOf('answer'), read: false, starred: false, attachments: false },
            from: { name: 'Bob', address: 'bob@example.org' },
          },
        ],
      },
    ]);
    const rest = cutConversations(contents, 'inbox', { limit: 2, cursor: page.cursor ?? '' });
    expect(rest.rows.map(({ key }) => nameOf(key))).toEqual(['invoice']);
    const around = cutConversations(contents, 'inbox', { limit: 1, around: keyOf('plan') });
    expect(around.rows.map(({ key }) => nameOf(key))).toEqual(['answer']);
  });
});
