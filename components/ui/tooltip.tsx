'use client';
/** What a picture button does, and its key, after a moment's rest on it. */
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Keys } from './keys.tsx';

export interface TooltipProps {
  words: string;
  keys?: string | undefined;
  children: ReactElement;
}

/** `children` is the one element that it belongs to. */
export function Tooltip({ words, keys, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup
            aria-hidden="true"
            className="flex items-center gap-2 rounded-md bg-toast px-2 py-1 text-xs font-medium text-on-toast shadow-pop transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0 data-instant:transition-none"
          >
            {words}
            {keys !== undefined && <Keys keys={keys} tone="dark" />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Shares the moment of rest: the second tooltip of a row comes at once. */
export const TooltipProvider = Base.Provider;
