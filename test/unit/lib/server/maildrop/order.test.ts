import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRows, inOrder, isReordered, type Row } from '@/lib/server/maildrop/order';

const NOW = Date.UTC(2026, 0, 10);
const row = (key: string, arrival: number): Row => ({
  key,
  uniqueId: key,
  fingerprint: null,
  alike: 1,
  octets: 1,
  arrival,
});
const rows = (...keys: string[]) => keys.map((key, index) => row(key, index));
const keys = (order: readonly Row[]) => order.map(({ key }) => key).join('');

test('by arrival the last one comes first', () => {
  expect(keys(inOrder(rows('a', 'b', 'c'), 'arrival', () => null, NOW))).toBe('cba');
});

test('by date the newest comes first, and of two with one date the one that came later', () => {
  const dates: Record<string, string> = {
    a: '2026-01-05T00:00:00.000Z',
    b: '2026-01-01T00:00:00.000Z',
    c: '2026-01-05T00:00:00.000Z',
  };
  expect(keys(inOrder(rows('a', 'b', 'c'), 'date', (key) => dates[key], NOW))).toBe('cab');
});

test('a message without a date stays beside the one that came before it', () => {
  const dates: Record<string, string | null> = {
    a: '2026-01-01T00:00:00.000Z',
    b: null,
    c: '2026-01-03T00:00:00.000Z',
  };
  expect(keys(inOrder(rows('a', 'b', 'c'), 'date', (key) => dates[key], NOW))).toBe('cba');
});

test('a date in the far future does not put a message on top', () => {
  const dates: Record<string, string> = {
    a: '2038-01-01T00:00:00.000Z',
    b: '2026-01-03T00:00:00.000Z',
    c: '2026-01-02T00:00:00.000Z',
  };
  expect(keys(inOrder(rows('c', 'a', 'b'), 'date', (key) => dates[key], NOW))).toBe('bac');
});

test('rows that come and go do not count as another order', () => {
  expect(isReordered(rows('a', 'b', 'c'), rows('x', 'a', 'c'))).toBe(false);
  expect(isReordered(rows('a', 'b', 'c'), rows('b', 'a'))).toBe(true);
  expect(isReordered([], rows('a'))).toBe(false);
});

test('sorting keeps every row exactly once, whatever the dates', () => {
  const date = fc.option(fc.date({ noInvalidDate: true }).map((value) => value.toISOString()));
  fc.assert(
    fc.property(fc.array(date), (dates) => {
      const all = dates.map((_, index) => row(String(index), index));
      const order = inOrder(all, 'date', (key) => dates[Number(key)] ?? null, NOW);
      expect(new Set(order)).toEqual(new Set(all));
      expect(order).toHaveLength(all.length);
    }),
  );
});

test('a row that did not change stays the same one, and any change makes it another', () => {
  const before = rows('a', 'b');
  const known = new Map(before.map((each) => [each.key, each]));
  const [a, b] = asRows(before, known);
  expect([a, b]).toEqual(before);
  expect(a).toBe(before[0]);
  const [first] = before;
  for (const change of [{ octets: 2 }, { alike: 2 }, { fingerprint: 'x' }, { uniqueId: 'x' }]) {
    if (first) expect(asRows([{ ...first, ...change }], known)).toEqual([{ ...first, ...change }]);
  }
  expect(asRows(before.toReversed(), known).map(({ arrival }) => arrival)).toEqual([0, 1]);
});
