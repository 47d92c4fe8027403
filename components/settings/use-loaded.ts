/** Something that a part of the page asks the server for by itself: on its way, there, or refused. */
import { useCallback, useEffect, useState } from 'react';
import { type Problem, problemOf } from '@/lib/client/api';

export type Loaded<Value> =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly value: Value }
  | { readonly is: 'failed'; readonly problem: Problem };

/** Why it is not there; null while it may come, and where it is. */
export const problemIn = (loaded: Loaded<unknown>): Problem | null =>
  loaded.is === 'failed' ? loaded.problem : null;

/** @param ask must be the same function each time. @returns it and what asks again */
export function useLoaded<Value>(
  ask: () => Promise<Value>,
): readonly [Loaded<Value>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ is: 'loading' });
  const load = useCallback(async () => {
    setLoaded((before) => (before.is === 'failed' ? { is: 'loading' } : before));
    try {
      setLoaded({ is: 'there', value: await ask() });
    } catch (error) {
      setLoaded({ is: 'failed', problem: problemOf(error) });
    }
  }, [ask]);
  useEffect(() => void load(), [load]);
  return [loaded, load];
}
