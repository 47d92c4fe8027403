'use client';
/** What nobody waits for before the list is drawn: badge, notices, keeping for later, words on buttons, a letter asked for. */
import { useEffect } from 'react';
import { useWrite } from '@/components/compose/door';
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import type { Account } from '@/lib/contract/session';
import { useBadge } from './use-badge.ts';
import { useNotices } from './use-notices.ts';
import { useOffline } from './use-offline.ts';

export function AfterList({ account }: { account: Account }) {
  useBadge(account);
  useNotices();
  useOffline(account);
  useWriteInPlace();
  return <TooltipLayer />;
}

/** /mail#write begins a new message: that is what the app's own menu on a device asks for. */
function useWriteInPlace() {
  const write = useWrite();
  useEffect(() => {
    const { hash, pathname, search } = window.location;
    if (hash !== '#write') return;
    window.history.replaceState(window.history.state, '', pathname + search);
    write({ is: 'new' });
  }, [write]);
}
