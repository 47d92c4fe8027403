'use client';
/** How the window is divided on this device, as the page knows it, and how to divide it otherwise. */
import { useLayoutEffect, useState } from 'react';
import { type Panes, panesAmong, panesCookie } from '@/lib/client/panes';

export interface PanesProps {
  panes: Panes;
  onPanes: (panes: Panes) => void;
}

/** `initial`: as the server knew it. */
export function usePanes(initial: Panes): PanesProps {
  const [panes, setPanes] = useState(initial);
  // A page that this device kept may be older than what was chosen on it since.
  useLayoutEffect(() => {
    const kept = panesAmong(document.cookie);
    if (panesCookie(kept) !== panesCookie(initial)) setPanes(kept);
  }, [initial]);
  return { panes, onPanes: (next) => setPanes(kept(next)) };
}

function kept(panes: Panes): Panes {
  // biome-ignore lint/suspicious/noDocumentCookie: the server must see the sizes at the next load, and not every browser has the Cookie Store API
  document.cookie = panesCookie(panes);
  return panes;
}
