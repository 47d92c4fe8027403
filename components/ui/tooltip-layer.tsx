'use client';
/** What a picture button does, and its key, shown after a moment's rest on it. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Keys } from './keys.tsx';

/** How long the pointer rests before the first, milliseconds; the next ones come at once. */
const REST = 500;
const SOON = 300;
/** Room to the window's edge and to the element, CSS pixels. */
const EDGE = 6;

interface Tip {
  readonly words: string;
  readonly keys: string | undefined;
  readonly side: string | undefined;
  readonly of: DOMRect;
}

/** Once on a page: shows the tooltip of whatever the pointer or the focus rests on. */
export function TooltipLayer() {
  const bubble = useRef<HTMLDivElement>(null);
  const tip = useTip(bubble);
  useLayoutEffect(() => {
    if (bubble.current === null || tip === null) return;
    const { left, top } = placeOf(tip, bubble.current.getBoundingClientRect());
    bubble.current.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }, [tip]);
  if (tip === null) return null;
  return (
    <div
      ref={bubble}
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-50 flex animate-appear items-center gap-2 rounded-md bg-toast px-2 py-1 text-xs font-medium text-on-toast shadow-pop"
    >
      {tip.words}
      {tip.keys !== undefined && <Keys keys={tip.keys} tone="dark" />}
    </div>
  );
}

/** Where a bubble of this size stands: below, above where there is no room, or beside. */
function placeOf({ of, side }: Tip, { width, height }: DOMRect): { left: number; top: number } {
  if (side === 'end') {
    const isMirrored = document.documentElement.dir === 'rtl';
    const left = isMirrored ? of.left - EDGE - width : of.right + EDGE;
    return { left, top: of.top + (of.height - height) / 2 };
  }
  const middle = of.left + of.width / 2 - width / 2;
  const left = Math.max(EDGE, Math.min(window.innerWidth - width - EDGE, middle));
  const isBelow = of.bottom + EDGE + height < window.innerHeight;
  return { left, top: isBelow ? of.bottom + EDGE : of.top - EDGE - height };
}

function tipOf(target: EventTarget | null): Tip | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
  const words = element?.dataset.tip;
  if (element === null || words === undefined) return null;
  const { tipKeys: keys, tipSide: side } = element.dataset;
  return { words, keys, side, of: element.getBoundingClientRect() };
}

/** Whether the pointer is on it, or on the way there. Clicks go to what lies below it. */
function isOn(bubble: HTMLElement | null, { clientX: x, clientY: y }: PointerEvent): boolean {
  if (bubble === null) return false;
  const { left, right, top, bottom } = bubble.getBoundingClientRect();
  return x >= left - EDGE && x <= right + EDGE && y >= top - EDGE && y <= bottom + EDGE;
}

function useTip(bubble: RefObject<HTMLElement | null>): Tip | null {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hiddenAt = Number.NEGATIVE_INFINITY;
    let shown: Tip | null = null;
    let isFocused = false;
    const show = (next: Tip | null) => {
      clearTimeout(timer);
      if (shown !== null && next === null) hiddenAt = performance.now();
      shown = next;
      isFocused = false;
      setTip(next);
    };
    const hide = () => show(null);
    // From the bubble one comes to where one was already: nothing but the move tells.
    const leave = (event: PointerEvent) => void (shown !== null && rest(event));
    const rest = (event: PointerEvent) => {
      const { target, pointerType } = event;
      const next = pointerType === 'mouse' ? tipOf(target) : null;
      if (next?.words === shown?.words && next !== null) return;
      // Whoever enlarges the page reads it with the pointer; and what the focus showed stays with the focus.
      if (shown !== null && (isOn(bubble.current, event) || (next === null && isFocused))) return;
      hide();
      const wait = performance.now() - hiddenAt < SOON ? 0 : REST;
      if (next !== null) timer = setTimeout(() => show(next), wait);
    };
    const focus = ({ target }: FocusEvent) => {
      const next =
        target instanceof Element && target.matches(':focus-visible') ? tipOf(target) : null;
      show(next);
      isFocused = next !== null;
    };
    const ends = ['pointerdown', 'keydown', 'focusout', 'scroll'] as const;
    document.addEventListener('pointerover', rest);
    document.addEventListener('pointermove', leave);
    document.addEventListener('focusin', focus);
    for (const end of ends) document.addEventListener(end, hide, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', rest);
      document.removeEventListener('pointermove', leave);
      document.removeEventListener('focusin', focus);
      for (const end of ends) document.removeEventListener(end, hide, true);
    };
  }, [bubble]);
  return tip;
}
