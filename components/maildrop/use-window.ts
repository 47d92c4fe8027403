'use client';
/** Which rows of a long list exist: those in sight and a few around them. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Layout, rowAt } from '@/lib/client/maildrop/layout';

/** Rows that exist beyond those in sight, so that scrolling finds them there. */
const AROUND = 8;
/** Rows before the list's height is known. */
const AT_FIRST = 20;

/** Rows [from, to). */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** What is in sight of `layout`, as one scrolls and the list changes its size, and what looks there at once. */
export function useSight(
  scroller: RefObject<HTMLDivElement | null>,
  layout: Layout,
): readonly [Sight, () => void] {
  const [sight, setSight] = useState<Sight>({ from: 0, to: Math.min(AT_FIRST, layout.count) });
  const latest = useRef(layout);
  const look = useCallback(() => {
    const list = scroller.current;
    if (list === null || list.clientHeight === 0) return;
    const from = Math.max(0, rowAt(latest.current, list.scrollTop + latest.current.lead));
    const to = rowAt(latest.current, list.scrollTop + list.clientHeight) + 1;
    setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, [scroller]);
  useLayoutEffect(() => {
    latest.current = layout;
    look();
  }, [layout, look]);
  useEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const sizes = new ResizeObserver(look);
    sizes.observe(list);
    list.addEventListener('scroll', look);
    return () => {
      sizes.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, [scroller, look]);
  return [sight, look];
}

/** The rows to make: those around what is in sight, and `kept`, whose row has the focus. */
export function rowsToMake({ from, to }: Sight, count: number, kept: number): number[] {
  const first = Math.max(0, from - AROUND);
  const end = Math.min(count, to + AROUND);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (kept < 0 || kept >= count || (kept >= first && kept < end)) return rows;
  return kept < first ? [kept, ...rows] : [...rows, kept];
}
