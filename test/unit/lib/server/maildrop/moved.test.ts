import { expect, test } from 'vitest';
import { areMost, lastingName, pairMoved } from '@/lib/server/maildrop/moved';
import type { EnvelopeRecord } from '@/lib/server/store/contract';

const record = (key: string, more: Partial<EnvelopeRecord> = {}): EnvelopeRecord => ({
  key,
  uniqueId: key,
  fingerprint: null,
  messageId: '<one@example.org>',
  from: [{ name: 'Anna', address: 'anna@example.org' }],
  to: [],
  subject: 'One',
  date: '2026-01-01T10:00:00.000Z',
  octets: 100,
  preview: '',
  attachments: false,
  ...more,
});

const always = () => true;

test('a message is found under its new name by Message-ID, date, sender and octets', () => {
  expect(pairMoved([record('a')], [record('b')], always)).toEqual([
    { from: 'a', to: 'b', isRenamed: true },
  ]);
  const others = [
    { messageId: '<two@example.org>' },
    { date: '2026-01-01T10:00:01.000Z' },
    { from: [{ name: 'Anna', address: 'ben@example.org' }] },
    { octets: 101 },
  ];
  for (const other of others) {
    expect(pairMoved([record('a')], [record('b', other)], always)).toEqual([]);
  }
});

test('a key that changes while the unique-id stays is no new name', () => {
  const before = record('a', { uniqueId: 'shared', fingerprint: 'print' });
  expect(pairMoved([before], [record('b', { uniqueId: 'shared' })], always)).toEqual([
    { from: 'a', to: 'b', isRenamed: false },
  ]);
});

test('what there is twice, before or after, is paired with nothing', () => {
  expect(pairMoved([record('a'), record('b')], [record('c')], always)).toEqual([]);
  expect(pairMoved([record('a')], [record('b'), record('c')], always)).toEqual([]);
});

test('two that were there together are two', () => {
  expect(pairMoved([record('a')], [record('b')], () => false)).toEqual([]);
});

test('messages without a Message-ID are never taken for each other', () => {
  const nameless = { messageId: null };
  expect(lastingName(record('a', nameless), 100)).toBeNull();
  expect(pairMoved([record('a', nameless)], [record('b', nameless)], always)).toEqual([]);
});

test('a maildrop looks renamed when half of it is new', () => {
  expect([areMost(0, 0), areMost(0, 3), areMost(1, 3), areMost(2, 3), areMost(1, 1)]).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
