'use client';
/** Whose remote pictures are shown unasked, and how that changes. */
import { useEffect, useSyncExternalStore } from 'react';
import { useClient } from '@/components/maildrop/use-maildrop';
import { api } from '@/lib/client/api';
import { createTrustedSenders } from '@/lib/client/trusted-senders';

/** One for the page, which is left at signing out. */
const senders = createTrustedSenders(api);

const NOBODY: ReadonlySet<string> = new Set();

export interface Trusting {
  isTrusted(address: string): boolean;
  trust(address: string): void;
  distrust(address: string): void;
}

export function useTrustedSenders(): Trusting {
  const client = useClient();
  const known = useSyncExternalStore(senders.subscribe, senders.get, () => NOBODY);
  useEffect(() => {
    // Until the list is there nobody is trusted, which is the safe side; being signed out is told.
    senders.load().catch(client.fail);
  }, [client]);
  return {
    isTrusted: (address) => known.has(address.toLowerCase()),
    trust: (address) => void senders.trust(address).catch(client.complain),
    distrust: (address) => void senders.distrust(address).catch(client.complain),
  };
}
