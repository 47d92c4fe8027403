'use client';
/** What nobody waits for before the list is drawn: badge, notices, keeping for later, words on buttons. */
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import type { Account } from '@/lib/contract/session';
import { useBadge } from './use-badge.ts';
import { useNotices } from './use-notices.ts';
import { useOffline } from './use-offline.ts';

export function AfterList({ account }: { account: Account }) {
  useBadge(account);
  useNotices();
  useOffline(account);
  return <TooltipLayer />;
}
