'use client';
/** The way to the composer from anywhere in the inbox; it comes when it is wanted, or when the list is there. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { Coming, late } from '@/components/ui/late';
import type { Wish } from '@/lib/client/compose/wish';
import type { Account } from '@/lib/contract/session';

type Write = (wish: Wish) => void;

const WriteContext = createContext<Write>(() => {});

/** What opens the composer. */
export const useWrite = (): Write => useContext(WriteContext);

const Dock = late(() => import('./dock.tsx'));

/** By then the list shows, milliseconds; then what is on its way and what was open is looked up. */
const UNASKED = 1_500;

/** Wishes wait here until the composer takes them. */
export function ComposeDoor({ account, children }: { account: Account; children: ReactNode }) {
  const [wishes, setWishes] = useState<readonly Wish[]>([]);
  const [dock, setDock] = useState<'away' | 'wanted'>('away');
  const write = useCallback((wish: Wish) => {
    setWishes((before) => [...before, wish]);
    setDock('wanted');
  }, []);
  const taken = useCallback(() => setWishes([]), []);
  useEffect(() => {
    const timer = setTimeout(() => setDock('wanted'), UNASKED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <WriteContext value={write}>
      {children}
      <Coming onDismiss={wishes.length > 0 ? taken : undefined}>
        {dock === 'wanted' && <Dock account={account} wishes={wishes} onTaken={taken} />}
      </Coming>
    </WriteContext>
  );
}
