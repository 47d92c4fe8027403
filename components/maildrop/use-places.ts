'use client';
/** Nothing that is looked at moves: held rows, the focus that follows the cursor, the open row. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Layout, scrollFor, topOf } from '@/lib/client/maildrop/layout';
import { heldRow } from '@/lib/client/maildrop/rows';
import {
  type Asked,
  isSameList,
  type MaildropState,
  type ViewRows,
} from '@/lib/client/maildrop/state';
import type { MessageKey } from '@/lib/contract/envelope';

import { noteTop } from './address.ts';

type Scroller = RefObject<HTMLDivElement | null>;

/** Brings a row into sight, if it is not. */
export function useShowRow(scroller: Scroller, layout: Layout) {
  const latest = useRef(layout);
  latest.current = layout;
  return useCallback(
    (index: number, where: 'nearest' | 'middle' = 'nearest') => {
      const list = scroller.current;
      if (list === null) return;
      const { scrollTop: top, clientHeight: height } = list;
      const to = scrollFor(latest.current, index, { top, height });
      if (to === null) return;
      list.scrollTop = where === 'nearest' ? to : topOf(latest.current, index) - height / 2;
    },
    [scroller],
  );
}

/** What the list shows at one moment. */
interface Shown {
  readonly list: ViewRows;
  readonly layout: Layout;
  /** The first row in sight. */
  readonly first: number;
  readonly deletions: MaildropState['deletions'];
}

/** Where each list was left: what was asked for it → the first row that was in sight. */
export type LeftAt = Map<string, MessageKey | undefined>;

export const listName = ({ view, query, within, sort, conversations }: Asked) =>
  JSON.stringify([view, query, within, sort, conversations]);

/** As the page is loaded, with the row that was noted then. */
export const leftAtLoad = (asked: Asked, top: MessageKey | null): LeftAt =>
  new Map(top === null ? [] : [[listName(asked), top]]);

/**
 * What is in sight stays where it is while rows come or go above it, and a list that one comes back
 * to stands where it was left.
 * @returns how many messages came above the top of the list and have not been seen
 */
export function useHeldRows(
  scroller: Scroller,
  shown: Shown,
  leftAt: LeftAt,
  look: () => void,
): number {
  const before = useRef<Shown | null>(null);
  const [above, setAbove] = useState(0);
  // Who was deleted and comes back is nobody new.
  const [deleted] = useState(() => new Set<MessageKey>());
  const { list: rows, layout, first, deletions } = shown;
  useLayoutEffect(() => {
    const list = scroller.current;
    const former = before.current;
    before.current = { list: rows, layout, first, deletions };
    for (const key of deletions.keys()) deleted.add(key);
    if (list === null || rows.answers === null) return;
    const name = listName(rows.answers);
    if (former === null || !isSameList(former.list.answers, rows.answers)) {
      const left = leftAt.get(name);
      const at = left === undefined ? -1 : rows.rows.indexOf(left);
      const isFirst = former === null || former.list.answers === null;
      if (at > 0) list.scrollTop = topOf(layout, at) - layout.lead;
      else if (!isFirst) list.scrollTop = 0;
      // What is there is made before anything is drawn.
      look();
      setAbove(0);
      return;
    }
    leftAt.set(name, rows.rows[first]);
    if (former.list === rows && former.layout === layout) return;
    const atTop = list.scrollTop <= 0;
    // Away from the pointer and from a row that has the focus, new rows may slide in at the top.
    if (atTop && !list.matches(':hover, :has(:focus)')) return;
    const held = heldRow(former.list.rows, rows.rows, former.first);
    if (held === null) return;
    const by = topOf(layout, held.is) - topOf(former.layout, held.was);
    if (by === 0) return;
    const came = new Set(rows.rows.slice(0, held.is));
    for (const key of [...former.list.rows.slice(0, held.was), ...deleted]) came.delete(key);
    // At the top, who comes back is wanted in sight.
    if (atTop && came.size === 0) return;
    list.scrollTop += by;
    // A list that is too short to scroll cannot be held; and rows that are only fetched now came before.
    if (list.scrollTop > 0 && held.is > held.was)
      setAbove((count) => (atTop || count > 0 ? count + came.size : 0));
  }, [rows, layout, first, deletions, deleted, leftAt, scroller, look]);
  useEffect(() => {
    const list = scroller.current;
    if (list === null || above === 0) return;
    const seen = () => list.scrollTop <= 0 && setAbove(0);
    list.addEventListener('scroll', seen);
    return () => list.removeEventListener('scroll', seen);
  }, [above, scroller]);
  return above;
}

/** How long a list stands still until its place is noted, milliseconds: browsers bound how often. */
const STILL = 300;

interface TopRow {
  /** Null while it is not what was asked for. */
  readonly list: ViewRows | null;
  /** The first row in sight. */
  readonly first: number;
  readonly open: MessageKey | null;
}

/** Notes where the list stands, in each step of the history that leads to it. */
export function useTopNoted(scroller: Scroller, { list, first, open }: TopRow) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening a message is a step of its own
  useEffect(() => {
    if (list === null) return;
    const note = () => {
      const top = scroller.current?.scrollTop === 0 ? null : list.rows[first];
      if (top !== undefined) noteTop(top);
    };
    const timer = setTimeout(note, STILL);
    return () => clearTimeout(timer);
  }, [scroller, list, first, open]);
}

interface FocusedRow {
  readonly at: number;
  readonly key: string | null;
  /** The open message. */
  readonly open: string | null;
  readonly show: (index: number) => void;
}

/** Where the focus may be taken from: the list, nothing, or a message that was just closed. */
const GIVES_FOCUS = 'body, [data-keys=list] *, [data-reads]';

/** The focus goes with the cursor, and back to it when a message is closed. */
export function useFocusedRow(scroller: Scroller, row: FocusedRow) {
  const { at, key, open, show } = row;
  const last = useRef({ key, open });
  useEffect(() => {
    const before = last.current;
    last.current = { key, open };
    // Who comes to an open message comes to read.
    const came = before.key === null && open !== null && open === before.open;
    const moved = key !== before.key && !came;
    const closed = open === null && before.open !== null;
    if (key === null || at < 0 || !(moved || closed)) return;
    show(at);
    requestAnimationFrame(() => {
      const active = document.activeElement;
      if (active?.id === 'search') return;
      if (active?.matches(GIVES_FOCUS) === false && !closed) return;
      const focused = scroller.current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
      focused?.focus({ preventScroll: true });
    });
  }, [at, key, open, show, scroller]);
}

/** The message that was open when the page came is brought into sight, once. */
export function useOpenRow(
  index: number,
  how: 'stay' | 'show',
  show: (index: number, where: 'middle') => void,
) {
  const done = useRef<'no' | 'yes'>('no');
  useEffect(() => {
    if (index < 0 || how === 'stay' || done.current === 'yes') return;
    done.current = 'yes';
    show(index, 'middle');
  }, [index, how, show]);
}
