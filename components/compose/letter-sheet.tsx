'use client';
/** One letter on the screen: its title bar, and all that is written below it. */
import { Maximize2, Minimize2, Minus, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Spinner } from '@/components/ui/spinner';
import { useSay } from '@/components/ui/words';
import type { Shape, Sheet } from '@/lib/client/compose/store';
import type { Say } from '@/lib/words/say';
import { LetterForm } from './letter-form.tsx';
import { useComposeClient } from './use-compose.ts';
import { useReturningFocus } from './use-returning-focus.ts';

export interface LetterSheetProps {
  sheet: Sheet;
  /** page: all of the window, where that is small. */
  place: 'page' | 'corner';
  focus: 'take' | 'leave';
}

const BOX =
  'pointer-events-auto flex min-w-0 flex-col overflow-hidden bg-raised shadow-pop outline-none';
const BOXES: Readonly<Record<Shape, string>> = {
  open: 'animate-rise h-[min(38rem,calc(100dvh-4rem))] w-[34rem] max-w-full rounded-t-lg',
  large:
    'fixed inset-0 z-40 m-auto h-[min(54rem,calc(100dvh-3rem))] w-[min(56rem,calc(100vw-3rem))] rounded-xl',
  minimised: 'h-11 w-64 max-w-[calc(50%-0.25rem)] rounded-t-lg',
};
const PAGE = 'fixed inset-0 z-40';

export function LetterSheet({ sheet, place, focus }: LetterSheetProps) {
  const { letter, shape } = sheet;
  const client = useComposeClient();
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const minimised = shape === 'minimised';
  const alone = !minimised && (place === 'page' || shape === 'large');
  useReturningFocus(minimised ? 'resting' : 'open');
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    // Menus and dialogs of the letter stand elsewhere on the page, and keep their keys.
    if (!(event.target instanceof Node && box.current?.contains(event.target))) return;
    if (event.key === 'Escape' && !minimised) client.shape(letter.key, 'minimised');
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      void client.send(letter.key);
    else if (event.key === 'Tab' && alone) return turnAround(event, box.current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      {shape === 'large' && place === 'corner' && (
        <div className="pointer-events-auto fixed inset-0 z-30 animate-appear bg-veil" />
      )}
      <div
        ref={box}
        role="dialog"
        aria-modal={alone}
        aria-labelledby={title}
        tabIndex={-1}
        onKeyDown={press}
        onFocus={() => client.front(letter.key)}
        data-docked={minimised ? '' : undefined}
        className={`${BOX} ${place === 'page' && !minimised ? PAGE : BOXES[shape]}`}
      >
        <TitleBar sheet={sheet} place={place} titleId={title} />
        {!minimised && <LetterForm sheet={sheet} focus={focus} />}
      </div>
    </>
  );
}

const FOCUSABLE =
  'a[href], button:not(:disabled):not([tabindex="-1"]), input:not([type=file]), textarea, select, [contenteditable=true]';

/** Tab stays within a letter that covers the rest. */
function turnAround(event: KeyboardEvent, box: HTMLElement | null): void {
  const all = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(
    (each) => each.offsetParent !== null,
  );
  const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}

const titleOf = (say: Say, { letter }: Sheet) =>
  letter.content.subject.trim() ||
  say(letter.answers === null ? 'keys.new-message' : 'compose.answer');

interface TitleBarProps {
  sheet: Sheet;
  place: 'page' | 'corner';
  titleId: string;
}

function TitleBar({ sheet, place, titleId }: TitleBarProps) {
  const say = useSay();
  const client = useComposeClient();
  const { letter, shape } = sheet;
  const { key } = letter;
  const minimised = shape === 'minimised';
  const words = titleOf(say, sheet);
  return (
    <div
      className={`flex flex-none items-center gap-0.5 border-b border-line bg-canvas ps-4 pe-1 ${place === 'page' && !minimised ? 'h-[3.25rem]' : 'h-11'}`}
    >
      {minimised ? (
        <button
          type="button"
          id={titleId}
          dir="auto"
          onClick={() => client.shape(key, 'open')}
          className="h-full min-w-0 flex-1 truncate text-as-parent text-sm font-semibold"
        >
          {words}
        </button>
      ) : (
        <>
          <h2
            id={titleId}
            dir="auto"
            className="min-w-0 flex-1 truncate text-as-parent text-sm font-semibold"
          >
            {words}
          </h2>
          <IconButton
            words={say('compose.minimise')}
            keys="Escape"
            onClick={() => client.shape(key, 'minimised')}
          >
            <Minus aria-hidden="true" />
          </IconButton>
        </>
      )}
      {place === 'corner' && !minimised && (
        <IconButton
          words={shape === 'large' ? say('compose.smaller') : say('compose.larger')}
          onClick={() => client.shape(key, shape === 'large' ? 'open' : 'large')}
        >
          {shape === 'large' ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
        </IconButton>
      )}
      <IconButton words={say('compose.close')} onClick={() => void client.close(key)}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** Stands where a letter will be, while what it answers is fetched. */
export function Starting({ words }: { words: string }) {
  return (
    <div role="status" className={`${BOX} ${BOXES.minimised} justify-center px-4`}>
      <p className="flex items-center gap-2.5 text-sm font-semibold text-soft">
        <Spinner className="size-4" />
        {words}
      </p>
    </div>
  );
}
