'use client';
/** List and message: beside each other, one below the other, or one at a time. */
import { type CSSProperties, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Panes } from '@/lib/client/panes';
import type { MessageKey } from '@/lib/contract/envelope';
import { ListPane, type ListPaneProps } from './list-pane.tsx';
import { Splitter } from './splitter.tsx';
import { useLook } from './use-look.ts';
import { useList } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';

/** The list comes first; what shows a message comes while the list is looked at. */
const Reader = lazy(async () => ({
  default: (await import('@/components/reader/reader')).Reader,
}));

/** Where the message will be. */
const BLANK = <div className="flex-1 border-s border-line bg-surface" />;

/** `initial`: how large the list was left. */
export function PaneFrame({ initial, ...list }: ListPaneProps & { initial: Panes }) {
  const { split } = useLook();
  const open = usePlace((place) => place.key);
  const [panes, setPanes] = useState(initial);
  const frame = useRef<HTMLElement>(null);
  const isWanted = useWanted(open);
  const sizes: CSSProperties & Record<`--${string}`, string> = {
    ...(panes.width === null ? {} : { '--list-width': `${panes.width}px` }),
    ...(panes.height === null ? {} : { '--list-height': `${panes.height}px` }),
  };
  return (
    <main
      ref={frame}
      style={sizes}
      className={`relative flex min-w-0 flex-1 ${split === 'below' ? 'flex-col' : ''}`}
    >
      <ListPane {...list} />
      {split !== 'none' && <Splitter {...{ split, panes, frame }} onPanes={setPanes} />}
      <div className={READER[split][open === null ? 'closed' : 'open']}>
        <Suspense fallback={BLANK}>{isWanted ? <Reader intents={list.intents} /> : BLANK}</Suspense>
      </div>
    </main>
  );
}

/** Whether the message's pane is wanted: now, or once the picture of the list is drawn. */
function useWanted(open: MessageKey | null): boolean {
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
  return open !== null || list === 'drawn';
}

/** Where the message is; alone, it lies over the list, which keeps its place underneath. */
const READER = {
  right: { closed: 'contents', open: 'contents' },
  below: {
    closed: 'flex min-h-0 flex-1 border-t border-line',
    open: 'flex min-h-0 flex-1 border-t border-line',
  },
  none: { closed: 'hidden', open: 'absolute inset-0 z-10 flex' },
} as const;
