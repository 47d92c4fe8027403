'use client';
/** How high rows are: by density, by how they are laid out, and by the reader's own font size. */
import { useEffect, useState } from 'react';
import { useLook } from './use-look.ts';

/** In rem; globals.css lays the rows out to fit. */
const ROWS = { comfortable: 4.75, cozy: 3.5, line: 2.625, compact: 2, airy: 3.25 } as const;
const HEADING = 1.75;

export interface Heights {
  readonly row: number;
  readonly heading: number;
}

/** In pixels. */
export function useHeights(): Heights {
  const { density, rows } = useLook();
  const rem = useRem();
  const lines = density === 'comfortable' ? ROWS.airy : ROWS.line;
  const row = density === 'compact' ? ROWS.compact : rows === 'line' ? lines : ROWS[rows];
  return { row: Math.round(row * rem), heading: Math.round(HEADING * rem) };
}

/** What was measured last, so that the next list is laid out right at once. */
let latest = 16;

/** The root's font size, as the reader set it in the browser or here. */
function useRem(): number {
  const [rem, setRem] = useState(latest);
  useEffect(() => {
    const measure = () => {
      latest = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setRem(latest);
    };
    measure();
    const changes = new MutationObserver(measure);
    changes.observe(document.documentElement, { attributes: true });
    return () => changes.disconnect();
  }, []);
  return rem;
}
