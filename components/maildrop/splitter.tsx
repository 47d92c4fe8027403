'use client';
/** The line between list and message: dragged, moved by keys or the list's menu, and remembered. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { useSay } from '@/components/ui/words';
import { LEAST_LIST, LEAST_MESSAGE } from '@/lib/client/panes';
import { useResizing } from './resizing.ts';
import type { PanesProps } from './use-panes.ts';

/** One press of an arrow key, and one with Shift or a choice in the menu; CSS pixels. */
const STEP = 16;
const LEAP = 96;

export interface SplitterProps extends PanesProps {
  split: 'right' | 'below';
  /** The element with both panes; its first child is the list. */
  frame: RefObject<HTMLElement | null>;
}

export function Splitter({ split, panes, frame, onPanes }: SplitterProps) {
  const say = useSay();
  const side = split === 'right' ? 'width' : 'height';
  const [held, setHeld] = useState<'no' | 'yes'>('no');
  const { now, most } = useRange(frame, side);
  const size = (wanted: number, { most }: Range) =>
    keep(Math.round(Math.max(LEAST_LIST[side], Math.min(most, wanted))));
  const keep = (chosen: number | null) => onPanes({ ...panes, [side]: chosen });
  const drag = (event: PointerEvent) => {
    const range = rangeIn(frame.current, side);
    if (held === 'no' || frame.current === null || range === null) return;
    const { left, right, top } = frame.current.getBoundingClientRect();
    const fromRight = document.documentElement.dir === 'rtl';
    if (split === 'below') size(event.clientY - top, range);
    else size(fromRight ? right - event.clientX : event.clientX - left, range);
  };
  const move = (by: number) => {
    const range = rangeIn(frame.current, side);
    if (range !== null) size(Math.min(range.most, panes[side] ?? range.now) + by, range);
  };
  useResizing((towards) => move(towards === 'larger' ? LEAP : -LEAP));
  const press = (event: KeyboardEvent) => {
    const by = stepOf(event, split);
    if (by === null) return;
    event.preventDefault();
    event.stopPropagation();
    move(by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      role="separator"
      aria-orientation={split === 'right' ? 'vertical' : 'horizontal'}
      aria-label={split === 'right' ? say('list.width') : say('list.height')}
      aria-valuenow={now}
      aria-valuemin={LEAST_LIST[side]}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={press}
      onDoubleClick={() => keep(null)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld('yes');
      }}
      onMouseDown={(event) => {
        // QUIRK: WebKit selects the words that the line is dragged over. This keeps the focus away, too.
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
      }}
      onPointerMove={drag}
      onPointerUp={() => setHeld('no')}
      onPointerCancel={() => setHeld('no')}
      className={`relative z-20 hidden flex-none touch-none outline-none after:absolute focus-visible:after:bg-accent md:block ${
        split === 'right'
          ? 'w-0 cursor-col-resize before:absolute before:inset-y-0 before:-inset-x-1.5 after:inset-y-0 after:-start-px after:w-0.5'
          : 'h-0 cursor-row-resize before:absolute before:inset-x-0 before:-inset-y-1.5 after:inset-x-0 after:-top-px after:h-0.5'
      } ${held === 'yes' ? 'after:bg-accent' : 'hover:after:bg-edge'}`}
    />
  );
}

/** How large the list is, and may be; CSS pixels. */
interface Range {
  readonly now: number;
  readonly most: number;
}

/** Null where there are no panes. */
function rangeIn(whole: HTMLElement | null, side: 'width' | 'height'): Range | null {
  const list = whole?.firstElementChild;
  if (!whole || !list) return null;
  const sizeOf = (pane: Element) => Math.round(pane.getBoundingClientRect()[side]);
  return {
    now: sizeOf(list),
    most: Math.max(LEAST_LIST[side], sizeOf(whole) - LEAST_MESSAGE[side]),
  };
}

/** The same as it is told: after the panes are drawn, and whenever they change. */
function useRange(frame: SplitterProps['frame'], side: 'width' | 'height'): Range {
  const [range, setRange] = useState<Range>({ now: LEAST_LIST[side], most: LEAST_LIST[side] });
  useEffect(() => {
    const whole = frame.current;
    const list = whole?.firstElementChild;
    if (!whole || !list) return;
    const sizes = new ResizeObserver(() => setRange((last) => rangeIn(whole, side) ?? last));
    sizes.observe(whole);
    sizes.observe(list);
    return () => sizes.disconnect();
  }, [frame, side]);
  return range;
}

/** By how much a key moves the line, towards a larger list; null for other keys. */
function stepOf({ key, shiftKey }: KeyboardEvent, split: 'right' | 'below'): number | null {
  const by = shiftKey ? LEAP : STEP;
  const mirrored = split === 'right' && document.documentElement.dir === 'rtl' ? -1 : 1;
  const keys: Readonly<Record<string, number>> =
    split === 'right'
      ? { ArrowLeft: -by * mirrored, ArrowRight: by * mirrored }
      : { ArrowUp: -by, ArrowDown: by };
  const ends: Readonly<Record<string, number>> = { Home: -1e5, End: 1e5 };
  return keys[key] ?? ends[key] ?? null;
}
