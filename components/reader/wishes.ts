'use client';
/** What keys wish of the open message, and only the reader can do. */
import { useEffect, useEffectEvent } from 'react';

/** as-text: the other of both ways to read it; header: all of its fields. */
type Wish = 'as-text' | 'header';

const wishes = new EventTarget();

/** Nothing happens where no message is open. */
export const wish = (what: Wish) => wishes.dispatchEvent(new Event(what));

/** Grants one of them as long as the component stands. */
export function useWish(what: Wish, grant: () => void): void {
  const hear = useEffectEvent(grant);
  useEffect(() => {
    const heard = () => hear();
    wishes.addEventListener(what, heard);
    return () => wishes.removeEventListener(what, heard);
  }, [what]);
}
