'use client';
/** New mail told by a sound, and on the desktop while nobody looks, where a person chose so on this device. */
import { useEffect } from 'react';
import { useSay } from '@/components/ui/words';
import { senderName, subjectOf } from '@/lib/client/formats';
import { noticesNow, SOUND } from '@/lib/client/notices';
import type { Envelope } from '@/lib/contract/envelope';
import type { Say } from '@/lib/words/say';
import { useClient } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';

export function useNotices(): void {
  const say = useSay();
  const client = useClient();
  const { open } = usePlace();
  useEffect(
    () =>
      client.heard((fresh) => {
        const [first] = fresh;
        if (first === undefined) return;
        if (SOUND.get() === 'on') void import('@/lib/client/chime').then((it) => it.chimeOnce());
        if (!document.hidden || noticesNow() !== 'on') return;
        const notice = new Notification(titleFor(say, first, fresh.length), {
          body: subjectOf(say, first),
          icon: '/icon-192.png',
          tag: first.key,
        });
        notice.onclick = () => {
          window.focus();
          open(first.key);
          notice.close();
        };
      }),
    [client, open, say],
  );
}

const titleFor = (say: Say, first: Envelope, count: number) =>
  count === 1
    ? senderName(say, first)
    : say('maildrop.notice-more', { sender: senderName(say, first), count: count - 1 });
