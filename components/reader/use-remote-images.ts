'use client';
/** Fetches the remote pictures that the reader wants to see, by our own server, some at a time. */
import { useCallback, useEffect, useState } from 'react';
import { request, sending } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Images } from '@/lib/html';

/** Pictures asked for at one time; the server has its own bound for all readers together. */
const AT_ONCE = 6;

/** URL → octets, growing while they arrive; and how many could not be had. */
export interface RemoteImages {
  readonly images: Images;
  readonly failed: number;
  /** Asks again for those that could not be had. */
  readonly retry: () => void;
}

const NONE = { images: new Map<string, Blob>(), failed: 0 };

/** `part`: of the message within that names them; empty for the message itself. */
export function useRemoteImages(
  key: MessageKey,
  part: string,
  urls: readonly string[],
): RemoteImages {
  const [remote, setRemote] = useState(NONE);
  const [attempt, setAttempt] = useState(0);
  const wanted = urls.join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt makes it try again
  useEffect(() => {
    const stop = new AbortController();
    setRemote(NONE);
    const left = wanted === '' ? [] : wanted.split('\n');
    const fetchNext = async (): Promise<void> => {
      const url = left.shift();
      if (url === undefined) return;
      // Counted below and told beside the message; the other pictures still come.
      const asked = { ...sending('POST', { part, url }), signal: stop.signal };
      const octets = await request(`/api/messages/${key}/images`, asked)
        .then((answer) => answer.blob())
        .catch(() => null);
      if (stop.signal.aborted) return;
      setRemote(({ images, failed }) =>
        octets === null
          ? { images, failed: failed + 1 }
          : { images: new Map(images).set(url, octets), failed },
      );
      return fetchNext();
    };
    void Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
    return () => stop.abort();
  }, [key, part, wanted, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...remote, retry };
}
