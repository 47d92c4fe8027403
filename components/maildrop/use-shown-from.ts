'use client';
/** Whether what one sees came from the server, or from what this device keeps. */
import { useSyncExternalStore } from 'react';
import { onShownFrom, shownFrom } from '@/lib/client/offline/shown';

/** When what is shown was kept, milliseconds; null while the server answers. */
export function useShownFrom(): number | null {
  return useSyncExternalStore(onShownFrom, shownFrom, () => null);
}
