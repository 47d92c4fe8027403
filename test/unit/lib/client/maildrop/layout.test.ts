/** Rows lie where they are looked for, with and without headings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsWithin, type Layout, rowAt, scrollFor, topOf } from '@/lib/client/maildrop/layout';

const layout: Layout = { count: 10, row: 50, heading: 20, lead: 20, headed: [3, 7] };

describe('the layout of the list', () => {
  it('puts rows below what floats on top and below their headings', () => {
    expect([0, 2, 3, 6, 7, 10].map((index) => topOf(layout, index))).toEqual([
      20, 120, 190, 340, 410, 560,
    ]);
  });

  it('finds the row at every height', () => {
    expect([0, 20, 69, 70, 169, 170, 189, 190, 9_999].map((y) => rowAt(layout, y))).toEqual([
      0, 0, 0, 1, 2, 3, 3, 3, 9,
    ]);
    expect(rowAt({ ...layout, count: 0, headed: [] }, 10)).toBe(-1);
  });

  it('scrolls no further than needed, and not under what floats', () => {
    expect(scrollFor(layout, 5, { top: 0, height: 200 })).toBe(140);
    expect(scrollFor(layout, 1, { top: 60, height: 200 })).toBe(50);
    expect(scrollFor(layout, 1, { top: 50, height: 200 })).toBeNull();
  });

  it('gives each group in sight its room, one below the other, from the first to the last pixel', () => {
    expect(groupsWithin(layout, { from: 0, to: 10 })).toEqual([
      { row: 0, top: 0, height: 170 },
      { row: 3, top: 170, height: 220 },
      { row: 7, top: 390, height: 170 },
    ]);
    const rows = (from: number, to: number) =>
      groupsWithin(layout, { from, to }).map(({ row }) => row);
    expect([rows(2, 3), rows(2, 4), rows(3, 7), rows(8, 10)]).toEqual([[0], [0, 3], [3], [7]]);
    expect(groupsWithin({ ...layout, lead: 0, headed: [] }, { from: 0, to: 10 })).toEqual([]);
  });

  it('agrees with itself for any number of rows and headings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 499 })),
        (count, places) => {
          const headed = places.filter((place) => place < count).sort((a, b) => a - b);
          const any: Layout = { count, row: 7, heading: 3, lead: 3, headed };
          for (let index = 0; index < count; index += 1)
            expect(rowAt(any, topOf(any, index))).toBe(index);
        },
      ),
    );
  });
});
