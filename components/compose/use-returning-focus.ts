'use client';
/** The focus goes back to where it was when a letter leaves or is minimised. */
import { useLayoutEffect } from 'react';

export function useReturningFocus(stand: 'open' | 'resting'): void {
  // A layout's effect: the letter's own fields take the focus after it.
  useLayoutEffect(() => {
    if (stand === 'resting') return;
    const before = document.activeElement;
    return () => {
      const now = document.activeElement;
      const free = now === null || now === document.body || now.closest('[role=dialog]') !== null;
      if (!free) return;
      const there = before instanceof HTMLElement && before.isConnected && before !== document.body;
      (there ? before : document.getElementById('list'))?.focus({ preventScroll: true });
    };
  }, [stand]);
}
