'use client';
/** Which message within the message is open, kept in the URL, so that a reload shows it again. */
import { useCallback, useMemo, useState } from 'react';

/** The address of the innermost one, `2.1`, with all those around it; empty where none is open. */
export interface OpenedPart {
  readonly part: string;
  /** Opens it, or closes it with all that is open within. */
  toggle(part: string): void;
}

const NAME = 'part';

/** Whether `part` is `outer` or lies within it. */
export function isWithin(part: string, outer: string): boolean {
  return part === outer || part.startsWith(`${outer}.`);
}

function fromUrl(): string {
  return new URLSearchParams(window.location.search).get(NAME) ?? '';
}

function toUrl(part: string): void {
  const url = new URL(window.location.href);
  if (part === '') url.searchParams.delete(NAME);
  else url.searchParams.set(NAME, part);
  window.history.replaceState(window.history.state, '', url);
}

/** `2.1` → `2`; a message at the top has none around it. */
function around(part: string): string {
  return part.includes('.') ? part.slice(0, part.lastIndexOf('.')) : '';
}

export function useOpenedPart(): OpenedPart {
  const [part, setPart] = useState(fromUrl);
  const toggle = useCallback(
    (chosen: string) => {
      const next = isWithin(part, chosen) ? around(chosen) : chosen;
      setPart(next);
      toUrl(next);
    },
    [part],
  );
  return useMemo(() => ({ part, toggle }), [part, toggle]);
}
