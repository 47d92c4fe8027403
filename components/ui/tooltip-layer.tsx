'use client';
/** What a picture button does, and its key, shown after a moment's rest on it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Keys } from './keys.tsx';

/** How long the pointer rests before the first, milliseconds; the next ones come at once. */
const REST = 500;
const SOON = 300;
/** Room to the window's edge and to the element, CSS pixels. */
const EDGE = 6;

interface Tip {
  readonly words: string;
  readonly keys: string | undefined;
  readonly of: DOMRect;
}

/** Once on a page: shows the tooltip of whatever the pointer or the focus rests on. */
export function TooltipLayer() {
  const tip = useTip();
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (bubble.current === null || tip === null) return;
    const { width, height } = bubble.current.getBoundingClientRect();
    const middle = tip.of.left + tip.of.width / 2 - width / 2;
    const left = Math.max(EDGE, Math.min(window.innerWidth - width - EDGE, middle));
    const isBelow = tip.of.bottom + EDGE + height < window.innerHeight;
    const top = isBelow ? tip.of.bottom + EDGE : tip.of.top - EDGE - height;
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

function tipOf(target: EventTarget | null): Tip | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
  const words = element?.dataset.tip;
  if (element === null || words === undefined) return null;
  return { words, keys: element.dataset.tipKeys, of: element.getBoundingClientRect() };
}

function useTip(): Tip | null {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hiddenAt = Number.NEGATIVE_INFINITY;
    let shown: Tip | null = null;
    const show = (next: Tip | null) => {
      clearTimeout(timer);
      if (shown !== null && next === null) hiddenAt = performance.now();
      shown = next;
      setTip(next);
    };
    const hide = () => show(null);
    const rest = ({ target, pointerType }: PointerEvent) => {
      const next = pointerType === 'mouse' ? tipOf(target) : null;
      if (next?.words === shown?.words && next !== null) return;
      hide();
      const wait = performance.now() - hiddenAt < SOON ? 0 : REST;
      if (next !== null) timer = setTimeout(() => show(next), wait);
    };
    const focus = ({ target }: FocusEvent) => {
      const next =
        target instanceof Element && target.matches(':focus-visible') ? tipOf(target) : null;
      show(next);
    };
    const ends = ['pointerdown', 'keydown', 'focusout', 'scroll'] as const;
    document.addEventListener('pointerover', rest);
    document.addEventListener('focusin', focus);
    for (const end of ends) document.addEventListener(end, hide, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', rest);
      document.removeEventListener('focusin', focus);
      for (const end of ends) document.removeEventListener(end, hide, true);
    };
  }, []);
  return tip;
}
