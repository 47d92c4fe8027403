'use client';
/** A dark strip at the foot of the page: what happened, and what can still be done about it. */
import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useSay } from '@/components/ui/words';

/** A button with words on it. */
export const TEXT_BUTTON =
  'flex h-8 pointer-coarse:h-11 flex-none items-center gap-2 rounded-md px-2.5 font-semibold text-toast-accent hover:bg-white/10 focus-visible:outline-toast-accent';

export interface ToastProps {
  /** For tests: what kind of strip this is. */
  name: string;
  picture?: ReactNode;
  words: ReactNode;
  /** Someone else's words, shown as they are. */
  detail?: string | undefined;
  children?: ReactNode;
}

/** `children`: what can be done. It is read aloud by whoever shows it, in a place that was there before. */
export function Toast({ name, picture, words, detail, children }: ToastProps) {
  return (
    <div data-toast={name} className="strip shadow-pop">
      {picture !== undefined && (
        <span className="flex h-8 pointer-coarse:h-11 flex-none items-center self-start text-toast-accent [&_svg]:size-4">
          {picture}
        </span>
      )}
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-end gap-x-3">
        <div className="min-w-0 flex-[1_1_14rem] self-start py-1.5 pointer-coarse:py-3 pe-2.5 in-[[data-toast=undo]]:basis-auto">
          <p className="wrap-anywhere">{words}</p>
          {detail !== undefined && (
            <p className="mt-0.5 font-mono text-xs text-balance break-words opacity-80">
              <bdi>{detail}</bdi>
            </p>
          )}
        </div>
        <div className="flex max-w-full flex-none flex-wrap items-center justify-end gap-1">
          {children}
        </div>
      </div>
    </div>
  );
}

export function DismissToast({ onDismiss }: { onDismiss: () => void }) {
  const say = useSay();
  return (
    <button
      type="button"
      aria-label={say('ui.dismiss')}
      onClick={onDismiss}
      className="flex size-8 pointer-coarse:size-11 flex-none items-center justify-center rounded-md hover:bg-white/10 focus-visible:outline-toast-accent"
    >
      <X className="size-4" aria-hidden="true" />
    </button>
  );
}

/** A line that runs out as the time does. `until`: milliseconds since 1970. */
export function TimeLeft({ until }: { until: number }) {
  const [left] = useState(() => Math.max(0, until - Date.now()));
  return (
    <span
      aria-hidden="true"
      style={{ animationDuration: `${left}ms` }}
      className="keeps-time absolute inset-x-0 bottom-0 h-0.5 origin-left animate-drain bg-toast-accent rtl:origin-right"
    />
  );
}
