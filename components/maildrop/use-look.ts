'use client';
/** How the inbox is laid out: as dense as the person chose, in rows that fit the room. */
import { createContext, useContext } from 'react';
import type { Settings } from '@/lib/contract/settings';

export interface Look {
  readonly density: Settings['density'];
  /** Words of a row under each other, or in one line. */
  readonly rows: 'comfortable' | 'cozy' | 'line';
}

/** Rows under each other unless they are compact. */
export function lookFor(density: Settings['density']): Look {
  return { density, rows: density === 'compact' ? 'line' : density };
}

export const LookContext = createContext<Look>(lookFor('cozy'));

export const useLook = () => useContext(LookContext);
