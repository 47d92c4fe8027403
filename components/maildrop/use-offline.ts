'use client';
/** Reading without a line: has this device keep what comes, and the list as it is now. */
import { useEffect, useEffectEvent } from 'react';
import { api } from '@/lib/client/api';
import type { MaildropClient } from '@/lib/client/maildrop/client';
import { PAGE_ROWS } from '@/lib/client/maildrop/pages';
import { isReached } from '@/lib/client/offline/shown';
import type { Account } from '@/lib/contract/session';
import { useClient, useList } from './use-maildrop.ts';
import { useChoices } from './use-settings.ts';

/** Nobody waits for it, so it comes after what somebody may wait for; milliseconds after the list. */
const AFTER = 500;
/** What is done and what comes changes the list: it is kept anew once for all of so long; milliseconds. */
const EVERY = 5_000;

export function useOffline({ id }: Account): void {
  const client = useClient();
  const isListed = useList().total !== null;
  const { conversations } = useChoices().settings;
  const keepInbox = useEffectEvent(async () => {
    const inbox = { view: 'inbox', query: '', within: 'envelopes', sort: 'newest' } as const;
    // The worker sees the answer; the page has it already.
    await api.page({ ...inbox, conversations }, { offset: 0, limit: PAGE_ROWS });
  });
  useEffect(() => {
    if (!isListed) return;
    const begin = async () => {
      const { keepHere } = await import('@/lib/client/offline/device');
      const keeping = await keepHere(id);
      if (keeping === 'not-kept' || isOver) return;
      stop = followChanges(client, () => void keepInbox().catch(client.fail));
      if (keeping !== 'begun') return;
      // What came before the worker did is fetched once more, for it to keep.
      await Promise.all([client.reload(), api.session()]);
    };
    // A browser that will not keep anything reads online, as it did before.
    const timer = setTimeout(() => void begin().catch(client.fail), AFTER);
    let isOver = false;
    let stop = () => {};
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [client, isListed, id]);
}

/** Calls back some time after messages changed, left or came, where the server can be reached. */
function followChanges(client: MaildropClient, changed: () => void): () => void {
  const mail = () => {
    const { envelopes, deletions, returning } = client.get();
    return [envelopes, deletions, returning];
  };
  let last = mail();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = client.subscribe(() => {
    const now = mail();
    if (timer !== undefined || now.every((part, index) => part === last[index])) return;
    timer = setTimeout(() => {
      timer = undefined;
      last = mail();
      if (isReached()) changed();
    }, EVERY);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
