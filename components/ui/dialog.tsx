'use client';
/** A sheet over the page, and a drawer from its side. Both give the focus back when they close. */
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useSay } from '@/components/ui/words';
import { ICON_BUTTON } from './icon-button.tsx';

const VEIL =
  'fixed inset-0 z-40 bg-veil transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0';

export interface DialogProps {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/** What has the focus; of an item of a menu, which goes as it is taken, the button that the menu hangs on. */
function opener(): Element | null {
  const active = document.activeElement;
  const button = active?.closest('[role=menu]')?.getAttribute('aria-labelledby') ?? '';
  return document.getElementById(button) ?? (active === document.body ? null : active);
}

/**
 * Gives the focus back to what had it when the dialog opened, also where Tab does not lead there.
 * @returns what to do when it closes
 */
function useFocusBefore(open: boolean) {
  const before = useRef<{ open: boolean; focused: Element | null }>({ open: false, focused: null });
  if (open !== before.current.open)
    before.current = { open, focused: open ? opener() : before.current.focused };
  return () => {
    const { focused } = before.current;
    // What is gone, or had none: whatever had the focus before that.
    if (!(focused instanceof HTMLElement) || !focused.isConnected) return true;
    queueMicrotask(() => focused.focus({ preventScroll: true }));
    return false;
  };
}

/** How wide it becomes: what is read or looked through, or a few words and a button. */
const ROOMS = { page: 'max-w-3xl', question: 'max-w-3xl md:max-w-lg' } as const;

interface SheetProps extends DialogProps {
  room?: keyof typeof ROOMS;
  /** What has the focus first; otherwise the first that takes it. */
  initialFocus?: RefObject<HTMLElement | null>;
}

export function Dialog(props: SheetProps) {
  const { title, open, onOpenChange, room = 'page', initialFocus, children } = props;
  const say = useSay();
  const giveBack = useFocusBefore(open);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={VEIL} />
        <Base.Popup
          initialFocus={initialFocus}
          finalFocus={giveBack}
          className={`fixed inset-x-0 bottom-0 z-40 mx-auto flex max-h-[88dvh] w-full ${ROOMS[room]} flex-col rounded-t-xl bg-raised shadow-pop outline-none transition-[opacity,translate] duration-200 ease-calm data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0 md:top-1/2 md:bottom-auto md:max-h-[80dvh] md:w-[calc(100%-4rem)] md:-translate-y-1/2 md:rounded-xl md:data-ending-style:-translate-y-[calc(50%-0.5rem)] md:data-starting-style:-translate-y-[calc(50%-0.5rem)]`}
        >
          <div className="flex flex-none items-center justify-between gap-4 py-3 ps-5 pe-3">
            <Base.Title className="truncate text-lg font-semibold">{title}</Base.Title>
            <Base.Close aria-label={say('ui.close')} className={ICON_BUTTON}>
              <X aria-hidden="true" />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Comes from the start of the line and covers the page's edge. */
export function Drawer({ title, open, onOpenChange, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={VEIL} />
        <Base.Popup className="fixed inset-y-0 start-0 z-40 flex w-72 max-w-[85vw] flex-col bg-canvas shadow-pop outline-none transition-[translate] duration-200 ease-calm data-ending-style:-translate-x-full data-starting-style:-translate-x-full">
          <Base.Title className="sr-only">{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
