'use client';
/** What scrolls below the toolbar. It has the focus while one reads, so that the keys that scroll a page scroll it. */
import { type ReactNode, useLayoutEffect } from 'react';
import { useLook } from '@/components/maildrop/use-look';
import { usePassedFocus } from '@/components/ui/use-passed-focus';

/** The open message, to be read by keys. */
export const openMessage = () =>
  document.querySelector<HTMLElement>('#message [data-scrolls=message]');

/** Who has the focus on the pane, or on nothing or an unseen row where the message has taken the list’s place, is here to read. */
const COMES_HERE = {
  beside: '#message',
  alone: '#message, body, [data-keys=list], [data-keys=list] *',
} as const;

export interface ScrollerProps {
  /** Which message it is, for those who do not see it. */
  name: string;
  state: 'loading' | 'failed' | 'loaded';
  children: ReactNode;
}

export function Scroller({ name, state, children }: ScrollerProps) {
  const comes = COMES_HERE[useLook().split === 'none' ? 'alone' : 'beside'];
  // On to the next message.
  const place = usePassedFocus<HTMLDivElement>(openMessage);
  useLayoutEffect(() => {
    if (document.activeElement?.matches(comes)) place.current?.focus({ preventScroll: true });
  }, [comes, place]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for fields
    <div
      ref={place}
      role="group"
      aria-label={name}
      aria-busy={state === 'loading'}
      data-scrolls="message"
      data-reads=""
      tabIndex={-1}
      className={`min-h-0 flex-1 overscroll-contain outline-none pointer-fine:focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)] ${LOOKS[state]}`}
    >
      {children}
    </div>
  );
}

/** Lines that stand for the text need not be seen whole. */
const LOOKS = {
  loading: 'overflow-hidden',
  failed: 'overflow-y-auto flex flex-col',
  loaded: 'printed overflow-y-auto',
} as const;
