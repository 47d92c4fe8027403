'use client';
/** List and message: beside each other, one below the other, or one at a time. */
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Coming, late } from '@/components/ui/late';
import { useSay } from '@/components/ui/words';
import { LEAST_LIST, LEAST_MESSAGE } from '@/lib/client/panes';
import { ListPane, type ListPaneProps } from './list-pane.tsx';
import { ReaderBones } from './reader-bones.tsx';
import { useDrawn } from './use-drawn.ts';
import { useLook } from './use-look.ts';
import type { PanesProps } from './use-panes.ts';
import { usePlace } from './use-place.ts';

/** The list comes first; what shows a message comes while the list is looked at. */
const Reader = late(async () => ({
  default: (await import('@/components/reader/reader')).Reader,
}));

/** Nobody drags it before there is a list. */
const Splitter = late(async () => ({
  default: (await import('./once-drawn.ts')).Splitter,
}));

export function PaneFrame({ panes, onPanes, ...list }: ListPaneProps & PanesProps) {
  const { split } = useLook();
  const open = usePlace((place) => place.key);
  const frame = useRef<HTMLElement>(null);
  const isDrawn = useDrawn() === 'drawn';
  const side = split === 'below' ? 'height' : 'width';
  const sizes: CSSProperties & Record<`--${string}`, string> = {
    '--least-list': `${LEAST_LIST[side]}px`,
    '--least-message': `${LEAST_MESSAGE[side]}px`,
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
      <Coming>
        {split !== 'none' && isDrawn && <Splitter {...{ split, panes, frame, onPanes }} />}
      </Coming>
      <div className={READER[split][open === null ? 'closed' : 'open']}>
        <Coming
          meanwhile={<ReaderBones />}
          otherwise={
            open === null
              ? undefined
              : (note) => <Missing note={note} onBack={list.intents.close} />
          }
        >
          {open !== null || isDrawn ? <Reader intents={list.intents} /> : <ReaderBones />}
        </Coming>
      </div>
    </main>
  );
}

/** Where the message covers the list, there is a way back from nothing, too. */
function Missing({ note, onBack }: { note: ReactNode; onBack: () => void }) {
  const say = useSay();
  return (
    <ReaderBones>
      <div className="m-auto text-center">
        {note}
        <Button look="quiet" className="md:hidden alone:inline-flex" onClick={onBack}>
          {say('reader.back')}
        </Button>
      </div>
    </ReaderBones>
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
