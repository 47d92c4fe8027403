'use client';
/** Whether the server could not be reached when it was asked last. */
import { useSyncExternalStore } from 'react';
import { isReached, onShownFrom } from '@/lib/client/offline/shown';

export const useIsOffline = (): boolean =>
  useSyncExternalStore(
    onShownFrom,
    () => !isReached(),
    () => false,
  );
