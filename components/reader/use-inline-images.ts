'use client';
/** Fetches the pictures that a message carries for its own HTML, as octets for its frame. */
import { useEffect, useState } from 'react';
import { api } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Part } from '@/lib/contract/message';
import type { Images } from '@/lib/html';

/** Content-ID → octets, growing while they arrive; and how many pictures could not be had. */
export interface InlineImages {
  readonly images: Images;
  readonly failed: number;
  /** Not here yet. */
  readonly left: number;
}

const NONE: InlineImages = { images: new Map(), failed: 0, left: 0 };

export function useInlineImages(key: MessageKey, parts: readonly Part[]): InlineImages {
  const [inline, setInline] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    const pictures = parts.filter(({ contentId }) => contentId !== undefined);
    setInline({ ...NONE, left: pictures.length });
    const load = async () => {
      for (const { contentId, part, type } of pictures) {
        if (contentId === undefined) continue;
        // Counted below and told beside the message; the other pictures still come.
        const octets = await api.part(key, part, stop.signal).catch(() => null);
        if (stop.signal.aborted) return;
        setInline(({ images, failed, left }) =>
          octets === null
            ? { images, failed: failed + 1, left: left - 1 }
            : {
                images: new Map(images).set(contentId, new Blob([octets], { type })),
                failed,
                left: left - 1,
              },
        );
      }
    };
    void load();
    return () => stop.abort();
  }, [key, parts]);
  return inline;
}
