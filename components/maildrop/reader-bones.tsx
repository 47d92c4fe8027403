'use client';
/** The reader's place while the script that fills it comes: its toolbar without pictures, still. */
import type { ReactNode } from 'react';
import { usePlace } from './use-place.ts';

/** A pane beside the list; on a phone all there is, once a message is open. */
export const readerPane = (open: string | null): string =>
  `min-w-0 flex-1 flex-col border-s border-line bg-surface outline-none max-md:fixed max-md:inset-0 max-md:bottom-[var(--docked,0px)] max-md:z-20 max-md:border-0 ${
    open === null ? 'hidden md:flex' : 'flex'
  }`;

/** Where the buttons will be, and when they give way: to go back, to answer, to sort away; to go on. */
const BUTTONS = [
  'md:hidden alone:block',
  'max-md:hidden',
  'max-md:hidden @max-[21.5rem]:hidden',
  'max-md:hidden @max-[21.5rem]:hidden',
  '',
  '@max-[16.75rem]:hidden',
  '@max-[16.75rem]:hidden',
  'ms-auto',
  '',
  '',
];

/** `children`: what there is to say meanwhile. */
export function ReaderBones({ children }: { children?: ReactNode }) {
  const open = usePlace((place) => place.key);
  return (
    <div className={readerPane(open)}>
      <div className="@container bar gap-0.5 border-b border-line px-2" aria-hidden="true">
        {BUTTONS.map((button, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: their places are all that they are
          <span key={at} className={`bone m-2.25 size-4.5 flex-none ${button}`} />
        ))}
      </div>
      {children}
    </div>
  );
}
