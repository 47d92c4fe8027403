import { expect, test } from 'vitest';
import type { Row } from '@/lib/server/maildrop/order';
import { cutPage } from '@/lib/server/maildrop/page';

const row = (number: number): Row => ({
  key: String(number).padStart(22, '0'),
  uniqueId: null,
  fingerprint: null,
  alike: 1,
  octets: 1,
  arrival: number,
});
const order = Array.from({ length: 10 }, (_, index) => row(index));
const all = () => true;
const numbers = (rows: readonly Row[]) => rows.map(({ arrival }) => arrival);

test('pages join without gaps and end with a null cursor', () => {
  const seen: number[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 4; pages += 1) {
    const page = cutPage(order, all, { limit: 3, cursor });
    seen.push(...numbers(page.rows));
    expect(page.total).toBe(10);
    if (page.cursor === null) break;
    cursor = page.cursor;
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('an offset starts in the middle, and beyond the end there is nothing', () => {
  expect(numbers(cutPage(order, all, { limit: 2, offset: 7 }).rows)).toEqual([7, 8]);
  expect(cutPage(order, all, { limit: 2, offset: 99 })).toEqual({
    rows: [],
    offset: 99,
    cursor: null,
    total: 10,
  });
});

test('a page around a row is the one that has it, and the first where it is none of the list', () => {
  const around = cutPage(order, all, { limit: 4, around: row(6).key });
  expect([around.offset, ...numbers(around.rows)]).toEqual([4, 4, 5, 6, 7]);
  const missing = cutPage(order, (one) => one.arrival !== 6, { limit: 4, around: row(6).key });
  expect([missing.offset, ...numbers(missing.rows)]).toEqual([0, 0, 1, 2, 3]);
});

test('a cursor whose row is hidden by a deletion goes on behind it', () => {
  const { cursor } = cutPage(order, all, { limit: 4 });
  const without = (one: Row) => one.arrival !== 3 && one.arrival !== 1;
  const next = cutPage(order, without, { limit: 2, cursor: cursor ?? '' });
  expect(numbers(next.rows)).toEqual([4, 5]);
});

test('a cursor whose row is gone goes on in its place', () => {
  const { cursor } = cutPage(order, all, { limit: 4 });
  const rest = order.filter(({ arrival }) => arrival !== 3);
  expect(numbers(cutPage(rest, all, { limit: 2, cursor: cursor ?? '' }).rows)).toEqual([4, 5]);
});

test('a row that left the view since the last page does not shift the next', () => {
  const even = (one: Row) => one.arrival % 2 === 0;
  const { cursor } = cutPage(order, even, { limit: 2 });
  const later = (one: Row) => even(one) && one.arrival !== 2 && one.arrival !== 0;
  expect(numbers(cutPage(order, later, { limit: 2, cursor: cursor ?? '' }).rows)).toEqual([4, 6]);
});

test('a cursor of somebody else is refused', () => {
  for (const cursor of ['', 'x', '../..', `${row(1).key}.`, `${row(1).key}.-1`, '{}']) {
    expect(() => cutPage(order, all, { limit: 1, cursor })).toThrow(
      expect.objectContaining({ code: 'bad-request' }),
    );
  }
});
