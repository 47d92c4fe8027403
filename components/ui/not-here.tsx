'use client';
/** A part of the page did not come: says why, and offers to try again. */
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './button.tsx';
import type { WhyNot } from './wanted.ts';
import { useSay } from './words.tsx';

interface NotHereProps {
  why: WhyNot;
  onAgain: () => void;
  /** Given where it lies above the page, and not in the place of what did not come. */
  onDismiss: (() => void) | undefined;
}

const OFFERS = {
  line: { words: 'ui.not-come', offer: 'ui.try-again' },
  outdated: { words: 'ui.outdated', offer: 'broken.again' },
} as const;

export function NotHere({ why, onAgain, onDismiss }: NotHereProps) {
  const say = useSay();
  const { words, offer } = OFFERS[why];
  const again = why === 'line' ? onAgain : () => window.location.reload();
  const note = (
    <div role="alert" className="m-auto max-w-80 p-4 text-center text-sm text-balance text-soft">
      <p className="mb-3">{say(words)}</p>
      <Button look="secondary" onClick={again}>
        {say(offer)}
      </Button>
      {onDismiss !== undefined && (
        <Button look="quiet" onClick={onDismiss}>
          {say('ui.dismiss')}
        </Button>
      )}
    </div>
  );
  if (onDismiss === undefined) return note;
  return (
    <Above words={say(words)} onDismiss={onDismiss}>
      {note}
    </Above>
  );
}

interface AboveProps {
  words: string;
  onDismiss: () => void;
  children: ReactNode;
}

/** With the focus, which goes back to where it was. */
function Above({ words, onDismiss, children }: AboveProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    card.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return createPortal(
    <div
      ref={card}
      role="dialog"
      aria-label={words}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && onDismiss()}
      className="fixed inset-x-3 bottom-3 z-50 mx-auto w-fit animate-rise rounded-lg bg-raised shadow-pop outline-none"
    >
      {children}
    </div>,
    document.body,
  );
}
