'use client';
/** List and message: beside each other, one below the other, or one at a time. */
import { type CSSProperties, useRef, useState } from 'react';
import { Reader } from '@/components/reader/reader';
import type { Panes } from '@/lib/client/panes';
import { ListPane, type ListPaneProps } from './list-pane.tsx';
import { Splitter } from './splitter.tsx';
import { useLook } from './use-look.ts';
import { usePlace } from './use-place.ts';

/** `initial`: how large the list was left. */
export function PaneFrame({ initial, ...list }: ListPaneProps & { initial: Panes }) {
  const { split } = useLook();
  const { place } = usePlace();
  const [panes, setPanes] = useState(initial);
  const frame = useRef<HTMLElement>(null);
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
      <div className={READER[split][place.key === null ? 'closed' : 'open']}>
        <Reader intents={list.intents} />
      </div>
    </main>
  );
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
