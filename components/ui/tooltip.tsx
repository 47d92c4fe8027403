/** What a picture button does, and its key: noted on the element, for the page's TooltipLayer to show. */
import { cloneElement, type ReactElement } from 'react';

export interface TooltipProps {
  words: string;
  keys?: string | undefined;
  /** end: beside it, for what stands in a column whose next part a tooltip below would cover. */
  side?: 'below' | 'end';
  children: ReactElement<Record<string, unknown>>;
}

/** Names the one element that it belongs to; the page's TooltipLayer shows it. */
export function Tooltip({ words, keys, side = 'below', children }: TooltipProps) {
  return cloneElement(children, {
    'data-tip': words,
    'data-tip-keys': keys,
    'data-tip-side': side,
  });
}
