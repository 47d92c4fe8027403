'use client';
/** That there is no line, and how old what one sees is. */
import { CloudOff } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import { dayOf, timeOf } from '@/lib/client/formats';
import { isReached, onShownFrom } from '@/lib/client/offline/shown';
import type { Say } from '@/lib/words/say';
import { useClient } from './use-maildrop.ts';
import { useShownFrom } from './use-shown-from.ts';

export function OfflineNote() {
  const say = useSay();
  const from = useShownFrom();
  const hasLine = useHasLine();
  return (
    <div role="status">
      {(from !== null || !hasLine) && (
        <p className="flex items-center gap-2 border-b border-line bg-note-ground px-4 py-1.5 text-xs text-soft">
          <CloudOff className="size-3.5 flex-none" aria-hidden="true" />
          {from === null ? say('page.offline') : wordsFor(say, new Date(from), new Date())}
        </p>
      )}
    </div>
  );
}

/**
 * Whether there is a line to the server: where the browser knows of none, it may be this very machine, so
 * it is asked at once.
 */
function useHasLine(): boolean {
  const client = useClient();
  const isOn = useSyncExternalStore(onLine, isOnLine, () => true);
  const isAnswered = useSyncExternalStore(onShownFrom, isReached, () => true);
  useEffect(() => {
    if (!isOn) api.session().catch(client.fail);
  }, [isOn, client]);
  return isOn || isAnswered;
}

const isOnLine = () => navigator.onLine;

function onLine(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

function wordsFor(say: Say, from: Date, now: Date): string {
  return from.toDateString() === now.toDateString()
    ? say('list.offline', { time: timeOf(say.manner, from) })
    : say('list.offline-day', { date: dayOf(say.manner, from, now) });
}
