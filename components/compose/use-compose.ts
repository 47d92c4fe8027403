'use client';
/** How the composer's parts reach it: what is written now, and what can be done with it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ComposeClient } from '@/lib/client/compose/client';
import { type Desk, EMPTY_DESK } from '@/lib/client/compose/store';

export const ComposeContext = createContext<ComposeClient | null>(null);

/** @throws Error outside the dock: a mistake of ours */
export function useComposeClient(): ComposeClient {
  const client = useContext(ComposeContext);
  if (client === null) throw new Error('No composer around this component.');
  return client;
}

/** One thing of the desk. `select` must give the same reference while that has not changed. */
export function useDesk<Selected>(select: (desk: Desk) => Selected): Selected {
  const client = useComposeClient();
  const read = () => select(client.get());
  return useSyncExternalStore(client.subscribe, read, () => select(EMPTY_DESK));
}
