'use client';
/** How the inbox is laid out: as the person chose, and as the window has room. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Settings } from '@/lib/contract/settings';

export interface Look {
  readonly density: Settings['density'];
  /** Where a message opens; on a phone always in the list's place. */
  readonly split: Settings['split'];
  /** Words of a row under each other, or in one line. */
  readonly rows: 'comfortable' | 'cozy' | 'line';
  /** Whether the list has the whole width. */
  readonly width: 'wide' | 'narrow';
}

/** Rows have one line where they are compact, or as wide as the window. */
export function lookFor(
  { density, split }: Pick<Settings, 'density' | 'split'>,
  room: 'phone' | 'desk',
): Look {
  if (room === 'phone')
    return {
      density,
      split: 'none',
      rows: density === 'compact' ? 'line' : density,
      width: 'narrow',
    };
  const width = split === 'right' ? 'narrow' : 'wide';
  const rows = density === 'compact' || width === 'wide' ? 'line' : density;
  return { density, split, rows, width };
}

export const LookContext = createContext<Look>(
  lookFor({ density: 'cozy', split: 'right' }, 'desk'),
);

export const useLook = () => useContext(LookContext);

/** As globals.css has it: --breakpoint-md. */
const DESK = '(min-width: 48rem)';

/** Whether the window has room for more than one pane. */
export function useRoom(): 'phone' | 'desk' {
  return useSyncExternalStore(
    (changed) => {
      const desk = window.matchMedia(DESK);
      desk.addEventListener('change', changed);
      return () => desk.removeEventListener('change', changed);
    },
    () => (window.matchMedia(DESK).matches ? 'desk' : 'phone'),
    () => 'desk',
  );
}
