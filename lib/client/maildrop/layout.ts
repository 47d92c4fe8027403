/** Where each row of the list lies: rows of one height, some with a heading above them. */

/** Heights in pixels. */
export interface Layout {
  readonly count: number;
  readonly row: number;
  readonly heading: number;
  /** The first heading's height: one always floats over the top of the list. 0 without groups. */
  readonly lead: number;
  /** Rows that have a heading above them, ascending. */
  readonly headed: readonly number[];
}

/** How many headings stand above row `index`, its own with them. */
function headingsUpTo({ headed }: Layout, index: number): number {
  let low = 0;
  let high = headed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headed[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where row `index` begins, below its heading. `count` gives the end of the list. */
export function topOf(layout: Layout, index: number): number {
  return layout.lead + index * layout.row + headingsUpTo(layout, index) * layout.heading;
}

/** Rows under one heading, from `row` on; where their heading begins, and how high all of it is. */
export interface Group {
  readonly row: number;
  readonly top: number;
  readonly height: number;
}

/** The groups that reach into rows [from, to). */
export function groupsWithin(layout: Layout, { from, to }: { from: number; to: number }): Group[] {
  if (layout.lead === 0) return [];
  const topOfGroup = (row: number) => topOf(layout, row) - layout.heading;
  const starts = [0, ...layout.headed];
  return starts.flatMap((row, index) => {
    const next = starts[index + 1] ?? layout.count;
    if (next <= from || row >= to) return [];
    const bottom = next === layout.count ? topOf(layout, next) : topOfGroup(next);
    return { row, top: topOfGroup(row), height: bottom - topOfGroup(row) };
  });
}

/** The row at height `y`, with its heading; the first or last one beyond the ends, -1 if there is none. */
export function rowAt(layout: Layout, y: number): number {
  let low = 0;
  let high = layout.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (topOf(layout, middle - 1) + layout.row <= y) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, layout.count - 1);
}

/** Where to scroll so that a row lies in sight, below what floats on top; null where it does. */
export function scrollFor(
  layout: Layout,
  index: number,
  sight: { readonly top: number; readonly height: number },
): number | null {
  const top = topOf(layout, index);
  const bottom = top + layout.row;
  if (top < sight.top + layout.lead) return top - layout.lead;
  return bottom > sight.top + sight.height ? bottom - sight.height : null;
}
