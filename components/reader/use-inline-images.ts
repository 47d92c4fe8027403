'use client';
/** Fetches the pictures that a message carries for its own HTML, as octets for its frame. */
import { useEffect, useState } from 'react';
import { api } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Part } from '@/lib/contract/message';
import type { Images } from '@/lib/html';

const NONE: Images = new Map();

/** Content-ID → octets; grows while they arrive. A picture that does not come is left out. */
export function useInlineImages(key: MessageKey, parts: readonly Part[]): Images {
  const [images, setImages] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    setImages(NONE);
    const load = async () => {
      for (const { contentId, part, type } of parts) {
        if (contentId === undefined || !type.startsWith('image/')) continue;
        const octets = await api.part(key, part, stop.signal).catch(() => null);
        if (stop.signal.aborted) return;
        if (octets !== null)
          setImages((known) => new Map(known).set(contentId, new Blob([octets], { type })));
      }
    };
    void load();
    return () => stop.abort();
  }, [key, parts]);
  return images;
}
