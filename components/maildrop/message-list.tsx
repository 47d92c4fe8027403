'use client';
/** The rows: only those in sight exist, whatever their number, and the focus is never lost. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowsAbove } from '@/lib/client/maildrop/rows';
import { envelopeOf } from '@/lib/client/maildrop/state';
import type { MessageKey } from '@/lib/contract/envelope';
import type { View } from '@/lib/contract/messages';
import { RowBones } from './list-bones.tsx';
import { MessageRow } from './message-row.tsx';
import type { Intents } from './use-intents.ts';
import { useClient, useMaildrop } from './use-maildrop.ts';
import { useNow } from './use-now.ts';
import { usePlace } from './use-place.ts';
import { VIEW_WORDS } from './views.tsx';

/** A row's height; it grows with the reader's own font size. */
const ROW_REM = 4.75;
const MINUTE = 60_000;

export interface MessageListProps {
  view: View;
  total: number;
  intents: Intents;
}

export function MessageList({ view, total, intents }: MessageListProps) {
  const client = useClient();
  const { place } = usePlace();
  const rows = useMaildrop(({ views }) => views[view].rows);
  const cursor = useMaildrop((snapshot) => snapshot.cursor);
  const scroller = useRef<HTMLDivElement>(null);
  const now = useNow(MINUTE);
  const at = cursor === null ? -1 : rows.indexOf(cursor);
  const virtual = useRows(scroller, total, at);
  const items = virtual.getVirtualItems();
  const from = virtual.range?.startIndex ?? 0;
  const to = (virtual.range?.endIndex ?? 0) + 1;

  // Rows may also go missing under what is in sight, so every new order asks again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows is not read, but says when to ask
  useEffect(() => client.want(view, from, to), [client, view, from, to, rows]);
  useHeldRows(scroller, rows, virtual.getTotalSize() / Math.max(1, total));
  useFocusedRow(scroller, { at, key: cursor, open: place.key, show: virtual.scrollToIndex });
  useOpenRow(
    place.key === null ? -1 : rows.indexOf(place.key),
    { from, to },
    virtual.scrollToIndex,
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a <table> does not let rows be placed by offset
    <div
      ref={scroller}
      id="list"
      role="grid"
      aria-label={VIEW_WORDS[view].name}
      aria-rowcount={total}
      aria-multiselectable="true"
      tabIndex={-1}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain outline-none [overflow-anchor:none]"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a <table> does not let rows be placed by offset */}
      <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const key = rows[index];
          const style = { height: size, transform: `translateY(${start}px)` };
          const first = at < 0 && index === 0;
          return (
            <div
              key={key ?? `row-${index}`}
              role="presentation"
              className="absolute inset-x-0 top-0"
              style={style}
            >
              {key === undefined ? (
                <RowBones row={index} />
              ) : (
                <Row rowKey={key} {...{ index, view, now, intents, first }} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function useRows(scroller: RefObject<HTMLDivElement | null>, count: number, kept: number) {
  const [rowHeight, setRowHeight] = useState(ROW_REM * 16);
  useLayoutEffect(() => {
    setRowHeight(ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  }, []);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The row with the focus stays, however far one scrolls.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return kept < 0 || kept >= count || inSight.includes(kept)
        ? inSight
        : [...inSight, kept].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    if (rowHeight > 0) virtual.measure();
  }, [rowHeight, virtual]);
  return virtual;
}

/**
 * What is in sight stays where it is while rows come or go above it: the first row in sight that
 * is still there takes the place of the first one that was. At the top, new rows slide in.
 */
function useHeldRows(
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly (MessageKey | undefined)[],
  rowHeight: number,
) {
  const before = useRef(rows);
  useLayoutEffect(() => {
    const list = scroller.current;
    const former = before.current;
    before.current = rows;
    if (list === null || former === rows || list.scrollTop <= 0) return;
    const by = rowsAbove(former, rows, Math.floor(list.scrollTop / rowHeight));
    if (by !== 0) list.scrollTop += by * rowHeight;
  }, [rows, rowHeight, scroller]);
}

type ShowRow = (index: number, options?: { align: 'auto' | 'center' }) => void;

/** Rows [from, to). */
interface Sight {
  readonly from: number;
  readonly to: number;
}

interface FocusedRow {
  readonly at: number;
  readonly key: string | null;
  /** The open message. */
  readonly open: string | null;
  readonly show: ShowRow;
}

/** Where the focus may be taken from: the list, nothing, or a message that was just closed. */
const GIVES_FOCUS = 'body, [data-keys=list] *, #message';

/** The focus goes with the cursor, and back to it when a message is closed. */
function useFocusedRow(scroller: RefObject<HTMLDivElement | null>, row: FocusedRow) {
  const { at, key, open, show } = row;
  const last = useRef({ key, open });
  useEffect(() => {
    const before = last.current;
    last.current = { key, open };
    const moved = key !== before.key;
    const closed = open === null && before.open !== null;
    if (key === null || at < 0 || !(moved || closed)) return;
    show(at);
    if (document.activeElement?.matches(GIVES_FOCUS) === false && !closed) return;
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-key="${key}"]`)
        ?.focus({ preventScroll: true }),
    );
  }, [at, key, open, show, scroller]);
}

/** The message that was open when the page came is brought into sight, once, if it is not yet. */
function useOpenRow(index: number, inSight: Sight, show: ShowRow) {
  const { from, to } = inSight;
  const done = useRef<'no' | 'yes'>('no');
  useEffect(() => {
    if (index < 0 || to - from < 2 || done.current === 'yes') return;
    done.current = 'yes';
    // The last row in sight may be cut.
    if (index < from || index >= to - 1) show(index, { align: 'center' });
  }, [index, from, to, show]);
}

interface RowProps {
  rowKey: string;
  index: number;
  view: View;
  now: Date;
  intents: Intents;
  /** Whether Tab leads here while no row has the cursor. */
  first: boolean;
}

/** Subscribes one row to what it shows, so that the others stay as they are. */
function Row({ rowKey, index, now, intents, first }: RowProps) {
  const client = useClient();
  const { place } = usePlace();
  const known = useMaildrop(({ envelopes }) => envelopes.get(rowKey));
  const flags = useMaildrop((snapshot) => snapshot.flags.get(rowKey));
  const selected = useMaildrop(({ selection }) => selection.keys.has(rowKey));
  const selecting = useMaildrop(({ selection }) => selection.keys.size > 0);
  const cursor = useMaildrop((snapshot) => snapshot.cursor === rowKey);
  if (known === undefined) return <RowBones row={index} />;
  const envelope = flags === undefined ? known : (envelopeOf(client.get(), rowKey) ?? known);
  return (
    <MessageRow
      envelope={envelope}
      index={index}
      view={place.view}
      now={now}
      intents={intents}
      open={place.key === rowKey}
      selection={selected ? 'selected' : selecting ? 'selecting' : 'none'}
      tabIndex={cursor || first ? 0 : -1}
    />
  );
}
