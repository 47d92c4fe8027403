'use client';
/** Whether the list is drawn: what nobody needs before comes then. */
import { useEffect, useState } from 'react';
import { useList } from './use-maildrop.ts';

export function useDrawn(): 'coming' | 'drawn' {
  const { problem, total } = useList();
  const isListed = total !== null || problem !== null;
  const [list, setList] = useState<'coming' | 'drawn'>('coming');
  useEffect(() => {
    if (!isListed) return;
    // The first frame draws the rows; the second comes when that is done.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setList('drawn'));
    });
    return () => cancelAnimationFrame(frame);
  }, [isListed]);
  return list;
}
