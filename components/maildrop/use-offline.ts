'use client';
/** Reading without a line: has this device keep what comes. */
import { useEffect } from 'react';
import { api } from '@/lib/client/api';
import type { Account } from '@/lib/contract/session';
import { useClient, useList } from './use-maildrop.ts';

/** Nobody waits for it, so it comes after what somebody may wait for; milliseconds after the list. */
const AFTER = 500;

export function useOffline({ id }: Account): void {
  const client = useClient();
  const isListed = useList().total !== null;
  useEffect(() => {
    if (!isListed) return;
    const begin = async () => {
      const { keepHere } = await import('@/lib/client/offline/device');
      if ((await keepHere(id)) !== 'begun') return;
      // What came before the worker did is fetched once more, for it to keep.
      await Promise.all([client.reload(), api.session()]);
    };
    // A browser that will not keep anything reads online, as it did before.
    const timer = setTimeout(() => void begin().catch(client.fail), AFTER);
    return () => clearTimeout(timer);
  }, [client, isListed, id]);
}
