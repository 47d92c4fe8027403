'use client';
/** The list made larger or smaller by clicks, for whoever cannot drag the line beside it. */
import { useEffect } from 'react';

type Resize = (towards: 'larger' | 'smaller') => void;

let line: Resize | null = null;

/** Nothing happens where no line stands beside the list. */
export const resizeList: Resize = (towards) => line?.(towards);

/** Takes what is asked as long as the line stands. */
export function useResizing(take: Resize): void {
  useEffect(() => {
    line = take;
    return () => {
      line = null;
    };
  }, [take]);
}
