'use client';
/** The list before its first page: rows of the same height, without words. */
import { useEffect } from 'react';
import { useSay } from '@/components/ui/words';
import { PAGE_ROWS } from '@/lib/client/maildrop/pages';
import { useHeights } from './use-heights.ts';
import { useClient } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';

const ROWS = Array.from({ length: 12 }, (_, index) => index);
const WIDTHS = ['w-28', 'w-36', 'w-24', 'w-32'] as const;
const LINES = ['w-4/5', 'w-3/5', 'w-11/12', 'w-2/3'] as const;

/** Asks for the first page. `note`: why it may take a while. */
export function ListBones({ note }: { note?: string | undefined }) {
  const say = useSay();
  const client = useClient();
  const byDate = usePlace(({ sort }) => sort === 'newest' || sort === 'oldest');
  useEffect(() => client.want(0, PAGE_ROWS), [client]);
  return (
    <div role="status" aria-label={say('list.loading')} className="min-h-0 flex-1 overflow-hidden">
      {note !== undefined && <p className="px-4 py-3 text-sm text-soft">{note}</p>}
      <div className="animate-appear-late">
        {byDate && (
          <p className="flex h-7 items-center border-b border-line px-4">
            <span className="bone h-2 w-16 animate-breathe" />
          </p>
        )}
        <div className="animate-breathe">
          {ROWS.map((row) => (
            <RowBones key={row} row={row} />
          ))}
        </div>
      </div>
    </div>
  );
}

/** One row without words; its widths depend on where it stands, so that nothing flickers. It is still: it also fills in where one scrolls fast. */
export function RowBones({ row }: { row: number }) {
  const { row: height } = useHeights();
  return (
    <div
      className="flex flex-col justify-center gap-2 border-b border-line ps-10 pe-4 line:flex-row line:items-center line:justify-start line:gap-2.5 line:ps-[4.25rem] line:wide:gap-4"
      style={{ height }}
      aria-hidden="true"
    >
      <div className="flex justify-between line:w-[min(14rem,30%)] line:flex-none">
        <span className={`bone h-3 ${WIDTHS[row % WIDTHS.length]}`} />
        <span className="bone h-3 w-10 line:hidden" />
      </div>
      <span className={`bone h-2.5 ${LINES[row % LINES.length]}`} />
      <span className={`bone hidden h-2.5 comfortable:block ${LINES[(row + 2) % LINES.length]}`} />
    </div>
  );
}
