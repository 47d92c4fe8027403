'use client';
/** That there is no line, or a slow one, and how old what one sees is. */
import { CloudOff } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import { dayOf, timeOf } from '@/lib/client/formats';
import { onShownFrom, shownFrom } from '@/lib/client/offline/shown';
import type { Say } from '@/lib/words/say';
import { useIsOffline } from './use-is-offline.ts';
import { useClient } from './use-maildrop.ts';

/** What the server answers within this time was not worth a word; milliseconds. */
const SLOW_AFTER = 1_000;

export function OfflineNote() {
  const say = useSay();
  const from = useSyncExternalStore(onShownFrom, shownFrom, () => null);
  const line = useLine(from);
  if (line === 'fine') return null;
  return (
    <p className="flex items-center gap-2 border-b border-line bg-note-ground px-4 py-1.5 text-xs text-soft">
      <CloudOff className="size-3.5 flex-none" aria-hidden="true" />
      {from === null ? say('page.offline') : wordsFor(say, line, new Date(from))}
    </p>
  );
}

type Line = 'fine' | 'slow' | 'lost';

/**
 * How the line to the server is: where the browser knows of none, it may be this very machine, so it is
 * asked at once.
 */
function useLine(from: number | null): Line {
  const client = useClient();
  const isOn = useSyncExternalStore(onLine, isOnLine, () => true);
  const isAnswered = !useIsOffline();
  const isSlow = useLasting(from !== null && isAnswered);
  useEffect(() => {
    if (!isOn) api.session().catch(client.fail);
  }, [isOn, client]);
  if (isAnswered) return isSlow ? 'slow' : 'fine';
  return isOn && from === null ? 'fine' : 'lost';
}

/** Whether it has been so for a while. */
function useLasting(is: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(setLasts, SLOW_AFTER, true);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [is]);
  return is && lasts;
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

const WORDS = {
  slow: { today: 'list.slow', before: 'list.slow-day' },
  lost: { today: 'list.offline', before: 'list.offline-day' },
} as const;

function wordsFor(say: Say, line: Exclude<Line, 'fine'>, from: Date): string {
  const now = new Date();
  const { today, before } = WORDS[line];
  return from.toDateString() === now.toDateString()
    ? say(today, { time: timeOf(say.manner, from) })
    : say(before, { date: dayOf(say.manner, from, now) });
}
