'use client';
/** What leaves while it has the focus passes it on. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** @param next looks for what stands in its place, or near it; asked as it leaves, once */
export function usePassedFocus<E extends HTMLElement>(
  next: (leaving: E) => HTMLElement | null | undefined,
): RefObject<E | null> {
  const place = useRef<E>(null);
  const find = useRef(next);
  useLayoutEffect(() => {
    const here = place.current;
    return () => {
      if (here !== null && here === document.activeElement)
        find.current(here)?.focus({ preventScroll: true });
    };
  }, []);
  return place;
}
