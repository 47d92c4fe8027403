'use client';
/** New mail told on the desktop while nobody looks at the page, where a person chose so on this device. */
import { useEffect } from 'react';
import { counted, senderName, subjectOf } from '@/lib/client/formats';
import { createKeptChoice } from '@/lib/client/kept-choice';
import type { Envelope } from '@/lib/contract/envelope';
import { useClient } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';

/** Permission is this browser's, so the choice is kept here as well. */
const kept = createKeptChoice('poplar-notices', ['off', 'on'], () => localStorage);

/** Chosen, and allowed by the browser. */
export function noticesChosen(): 'on' | 'off' {
  const isAllowed = 'Notification' in window && Notification.permission === 'granted';
  return isAllowed && kept.get() === 'on' ? 'on' : 'off';
}

/** Turns notices on, if the browser allows it, or off. @returns how it stands now */
export async function chooseNotices(choice: 'on' | 'off'): Promise<'on' | 'off'> {
  if (choice === 'on' && 'Notification' in window) await Notification.requestPermission();
  kept.choose(choice);
  return noticesChosen();
}

export function useNotices(): void {
  const client = useClient();
  const { open } = usePlace();
  useEffect(
    () =>
      client.heard((fresh) => {
        const [first] = fresh;
        if (first === undefined || !document.hidden || noticesChosen() === 'off') return;
        const notice = new Notification(titleFor(first, fresh.length), {
          body: subjectOf(first),
          icon: '/icon-192.png',
          tag: first.key,
        });
        notice.onclick = () => {
          window.focus();
          open(first.key);
          notice.close();
        };
      }),
    [client, open],
  );
}

const titleFor = (first: Envelope, count: number) =>
  count === 1
    ? senderName(first)
    : `${senderName(first)} and ${counted(count - 1, 'more message')}`;
