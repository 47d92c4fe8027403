/** In which order the list shows messages: newest first, by arrival or by date. */
import type { MessageKey } from '@/lib/contract/envelope';

/** A message of the last listing, as the list needs it. */
export interface Row {
  readonly key: MessageKey;
  readonly uniqueId: string | null;
  readonly fingerprint: string | null;
  readonly alike: number;
  readonly octets: number;
  /** Its place among the others in the server's order: 0 came first. */
  readonly arrival: number;
}

/** The rows of a fresh listing. What did not change stays the row that it was. */
export function asRows(
  messages: readonly Omit<Row, 'arrival'>[],
  before: ReadonlyMap<MessageKey, Row>,
): Row[] {
  return messages.map(({ key, uniqueId, fingerprint, alike, octets }, arrival) => {
    const row = before.get(key);
    const isSame =
      row?.arrival === arrival &&
      row.octets === octets &&
      row.alike === alike &&
      row.uniqueId === uniqueId &&
      row.fingerprint === fingerprint;
    return isSame ? row : { key, uniqueId, fingerprint, alike, octets, arrival };
  });
}

export type OrderBy = 'arrival' | 'date';

/** A date so far ahead is a mistake, or wants to stand on top. */
const AHEAD = 24 * 60 * 60_000;

/**
 * Sorts rows.
 * @param rows in order of arrival
 * @param dateOf ISO 8601 in UTC; null or undefined where unknown, then a neighbour's date counts
 */
export function inOrder(
  rows: readonly Row[],
  by: OrderBy,
  dateOf: (key: MessageKey) => string | null | undefined,
  now: number,
): Row[] {
  if (by === 'arrival') return [...rows].reverse();
  const dates = rows.map(({ key }) => {
    const date = Date.parse(dateOf(key) ?? '');
    return date > now + AHEAD ? Number.NaN : date;
  });
  const filled = fillGaps(dates);
  return rows
    .map((row, index) => ({ row, date: filled[index] ?? 0 }))
    .sort((a, b) => b.date - a.date || b.row.arrival - a.row.arrival)
    .map(({ row }) => row);
}

/** What came just before counts for whatever has no date; at the beginning, what came just after. */
function fillGaps(dates: readonly number[]): number[] {
  let last = dates.find((date) => !Number.isNaN(date)) ?? 0;
  return dates.map((date) => {
    if (!Number.isNaN(date)) last = date;
    return last;
  });
}

/** Whether rows that are in both stand in another order: rows that came or went do not count. */
export function isReordered(before: readonly Row[], after: readonly Row[]): boolean {
  const keysBefore = new Set(before.map(({ key }) => key));
  const keysAfter = new Set(after.map(({ key }) => key));
  const stayed = before.filter(({ key }) => keysAfter.has(key));
  const standing = after.filter(({ key }) => keysBefore.has(key));
  return stayed.some(({ key }, index) => key !== standing[index]?.key);
}
