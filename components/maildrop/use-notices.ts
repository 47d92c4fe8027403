'use client';
/** New mail told by a sound, and on the desktop while nobody looks, where a person chose so on this device. */
import { useEffect } from 'react';
import { useSay } from '@/components/ui/words';
import { noticesNow, SOUND } from '@/lib/client/notices';
import { useClient } from './use-maildrop.ts';
import { useNavigation } from './use-place.ts';

export function useNotices(): void {
  const say = useSay();
  const client = useClient();
  const { open } = useNavigation();
  useEffect(
    () =>
      client.heard((fresh) => {
        const [first, ...others] = fresh;
        if (first === undefined) return;
        if (SOUND.get() === 'on')
          import('@/lib/client/chime').then((it) => it.chimeOnce(), client.fail);
        if (!document.hidden || noticesNow() !== 'on') return;
        import('@/lib/client/desktop-notice').then(
          (it) => it.tellOnDesktop(say, [first, ...others], open),
          client.fail,
        );
      }),
    [client, open, say],
  );
}
