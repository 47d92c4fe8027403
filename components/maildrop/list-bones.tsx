'use client';
/** The list before its first page: rows of the same height, without words. */
import { useEffect } from 'react';
import { PAGE_ROWS } from '@/lib/client/maildrop/pages';
import type { View } from '@/lib/contract/messages';
import { useClient } from './use-maildrop.ts';

const ROWS = Array.from({ length: 12 }, (_, index) => index);
const WIDTHS = ['w-28', 'w-36', 'w-24', 'w-32'] as const;
const LINES = ['w-4/5', 'w-3/5', 'w-11/12', 'w-2/3'] as const;

/** Asks for the first page of `view`. `note`: why it may take a while. */
export function ListBones({ view, note }: { view: View; note?: string | undefined }) {
  const client = useClient();
  useEffect(() => client.want(view, 0, PAGE_ROWS), [client, view]);
  return (
    <div role="status" aria-label="Loading messages" className="min-h-0 flex-1 overflow-hidden">
      {note !== undefined && <p className="px-4 py-3 text-sm text-soft">{note}</p>}
      <div className="animate-appear-late">
        {ROWS.map((row) => (
          <RowBones key={row} row={row} />
        ))}
      </div>
    </div>
  );
}

/** One row without words; its widths depend on where it stands, so that nothing flickers. */
export function RowBones({ row }: { row: number }) {
  return (
    <div
      className="flex h-[4.75rem] animate-breathe flex-col justify-center gap-2 ps-10 pe-4"
      aria-hidden="true"
    >
      <div className="flex justify-between">
        <span className={`bone h-3 ${WIDTHS[row % WIDTHS.length]}`} />
        <span className="bone h-3 w-10" />
      </div>
      <span className={`bone h-2.5 ${LINES[row % LINES.length]}`} />
      <span className={`bone h-2.5 ${LINES[(row + 2) % LINES.length]}`} />
    </div>
  );
}
