/** Orders by name are right however they came about: made at once, made in slices, or mended. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Collation } from '@/lib/server/search/collation';

interface Row {
  readonly key: string;
}

const byName = (rows: readonly Row[], names: ReadonlyMap<string, string>) =>
  rows
    .map((row, place) => ({ row, place, name: names.get(row.key) || '\uffff' }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.place - b.place))
    .map(({ row }) => row);

test('after any history of rows that come, go, move and are renamed', async () => {
  const step = fc.record({
    rows: fc.uniqueArray(fc.nat(40), { maxLength: 40 }),
    renamed: fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', 'anna', 'bob', 'zoe'))),
    prepares: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const all = Array.from({ length: 41 }, (_, n): Row => ({ key: `k${n}` }));
      const names = new Map<string, string>();
      const collation = new Collation<Row>((key) => names.get(key) ?? '');
      for (const { rows, renamed, prepares } of steps) {
        for (const [n, name] of renamed) names.set(`k${n}`, name);
        collation.changed(renamed.map(([n]) => `k${n}`));
        const newestFirst = rows.flatMap((n) => all[n] ?? []);
        if (prepares) await collation.prepare(newestFirst);
        expect(collation.order(newestFirst)).toEqual(byName(newestFirst, names));
      }
    }),
  );
});

test('thousands made in slices stand as if made at once, and others have their turn meanwhile', async () => {
  const rows = Array.from({ length: 5_003 }, (_, n) => ({ key: `k${n}` }));
  const names = new Map(rows.map(({ key }, n) => [key, `name ${(n * 7_919) % 977}`]));
  const collation = new Collation<Row>((key) => names.get(key) ?? '');
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  }, 0);
  await collation.prepare(rows);
  clearInterval(other);
  expect(turns).toBeGreaterThan(1);
  expect(collation.order(rows)).toEqual(byName(rows, names));
});
