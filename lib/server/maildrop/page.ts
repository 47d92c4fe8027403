/** One page of the list: which rows, where the next one starts, how many there are in all. */
import { MessageKey } from '@/lib/contract/envelope';
import { Problem } from '@/lib/server/problem';

/** A row of any list. */
interface Named {
  readonly key: MessageKey;
}

/** Which rows are wanted: after a cursor, from a place on, or around a row; else from the top. */
export interface Wanted {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly offset?: number | undefined;
  readonly around?: MessageKey | undefined;
}

/** `offset` is the place of the first row; `total` counts all rows of the list. */
export interface RowPage<Row extends Named> {
  readonly rows: readonly Row[];
  readonly offset: number;
  readonly cursor: string | null;
  readonly total: number;
}

/**
 * Cuts a page out of the list.
 * @param order all rows, those out of the list too
 * @param shows whether a row belongs to the list
 * @throws Problem `bad-request` where the cursor is none of ours
 */
export function cutPage<Row extends Named>(
  order: readonly Row[],
  shows: (row: Row) => boolean,
  wanted: Wanted,
): RowPage<Row> {
  const view = order.filter(shows);
  const start = startOf(wanted);
  const rows = view.slice(start, start + wanted.limit);
  const last = rows.at(-1);
  const more = start + rows.length < view.length;
  const cursor = last && more ? toCursor(last.key, start + rows.length - 1) : null;
  return { rows, offset: start, cursor, total: view.length };

  function startOf({ cursor, offset, around, limit }: Wanted): number {
    if (cursor !== undefined) return startAfter(cursor);
    if (around === undefined) return offset ?? 0;
    const index = view.findIndex(({ key }) => key === around);
    return index < 0 ? 0 : index - (index % limit);
  }

  function startAfter(text: string): number {
    const { key, index } = fromCursor(text);
    const place = order.findIndex((row) => row.key === key);
    if (place < 0) return index;
    return order.slice(0, place + 1).filter(shows).length;
  }
}

/** Names the last row of a page, and its place in case that it is gone when the next is wanted. */
function toCursor(key: MessageKey, index: number): string {
  return `${key}.${index.toString(36)}`;
}

function fromCursor(cursor: string): { key: MessageKey; index: number } {
  const [key, digits] = cursor.split('.');
  const index = /^[0-9a-z]{1,8}$/.test(digits ?? '') ? Number.parseInt(digits ?? '', 36) : -1;
  const parsed = MessageKey.safeParse(key);
  if (!parsed.success || index < 0) {
    throw new Problem('bad-request', { detail: 'The cursor is not one of ours.' });
  }
  return { key: parsed.data, index };
}
