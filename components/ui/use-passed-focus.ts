'use client';
/** What leaves while the focus is in it passes it on. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * @param next finds where the focus goes on, once all that takes the place of what leaves is there; `part` is the
 * part of the page, or the dialog, that it stood in
 * @returns where it is
 */
export function usePassedFocus<E extends HTMLElement>(
  next: (part: HTMLElement | null) => HTMLElement | null | undefined,
): RefObject<E | null> {
  const place = useRef<E>(null);
  const find = useRef(next);
  find.current = next;
  useLayoutEffect(() => {
    const here = place.current;
    return () => {
      if (here === null || !here.contains(document.activeElement)) return;
      const part = here.closest<HTMLElement>('section, [role=dialog]');
      queueMicrotask(() => find.current(part)?.focus());
    };
  }, []);
  return place;
}
