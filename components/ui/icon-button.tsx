'use client';
/** A button with a picture: always the same size, named for screen readers, with a tooltip. */
import type { ComponentProps, ReactNode } from 'react';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'title'> {
  /** What it does: its name and its tooltip. */
  words: string;
  keys?: string | undefined;
  children: ReactNode;
}

/** The look alone, for triggers of menus. */
export const ICON_BUTTON =
  'inline-flex size-9 pointer-coarse:size-[max(2.25rem,44px)] flex-none items-center justify-center rounded-md text-soft transition-colors duration-100 hover:bg-press hover:text-ink active:bg-press disabled:pointer-events-none disabled:text-faint disabled:opacity-45 data-popup-open:bg-press data-popup-open:text-ink [&_svg]:size-[1.125rem] [&_svg]:stroke-[1.75]';

export function IconButton({ words, keys, className = '', children, ...rest }: IconButtonProps) {
  return (
    <Tooltip words={words} keys={keys}>
      <button type="button" aria-label={words} {...rest} className={`${ICON_BUTTON} ${className}`}>
        {children}
      </button>
    </Tooltip>
  );
}
