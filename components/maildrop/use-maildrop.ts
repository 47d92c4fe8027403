'use client';
/** How components reach the maildrop: what it is now, and what can be done with it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MaildropClient } from '@/lib/client/maildrop/client';
import { listOf, type ViewRows } from '@/lib/client/maildrop/state';
import type { Snapshot } from '@/lib/client/maildrop/store';

export const MaildropContext = createContext<MaildropClient | null>(null);

/** @throws Error outside an inbox: a mistake of ours */
export function useClient(): MaildropClient {
  const client = useContext(MaildropContext);
  if (client === null) throw new Error('No maildrop around this component.');
  return client;
}

/** One thing of the snapshot. `select` must give the same reference while that has not changed. */
export function useMaildrop<Selected>(select: (snapshot: Snapshot) => Selected): Selected {
  const client = useClient();
  // A part that wakes up late has to find what the server's page shows, whatever came meanwhile.
  const first = () => select(client.first);
  return useSyncExternalStore(client.subscribe, () => select(client.get()), first);
}

/** The list that is looked at. */
export function useList(): ViewRows {
  return useMaildrop(({ asked, views }) => views[listOf(asked)]);
}
