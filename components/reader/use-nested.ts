'use client';
/** Fetches a message within the open message, when it is opened. */
import { useEffect, useState } from 'react';
import { api, type Problem, problemOf } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { NestedView } from '@/lib/contract/message';

export type NestedReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly view: NestedView }
  | { readonly kind: 'failed'; readonly problem: Problem };

export function useNested(key: MessageKey, part: string): NestedReading {
  const [reading, setReading] = useState<NestedReading>({ kind: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    api
      .nested(key, part, stop.signal)
      .then((view) => setReading({ kind: 'loaded', view }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setReading({ kind: 'failed', problem: problemOf(error) });
      });
    return () => stop.abort();
  }, [key, part]);
  return reading;
}
