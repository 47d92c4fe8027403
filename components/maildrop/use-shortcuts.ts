'use client';
/** Listens for keys, wherever the focus is, and turns them into intents. */
import { useEffect, useRef } from 'react';
import { match, type Setting } from '@/lib/client/shortcuts';
import type { Overlay } from './inbox.tsx';
import type { Intents } from './use-intents.ts';

/** How long a first key waits for its second, milliseconds. */
const SECOND_KEY = 1_500;

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
const OVERLAY = '[role=dialog], [role=menu]';
/** What has a use of its own for arrows, Enter and Space, also within a row. */
const WORKED = 'a, button, input, summary';

/** Where Control and a letter change what one writes (Ctrl+K: cut to the end of the line), Command gives orders. */
const isWriting = ({ ctrlKey }: KeyboardEvent, target: Element) =>
  ctrlKey && target.closest(TYPING) !== null && navigator.platform.startsWith('Mac');

function focusOf(target: Element): Setting['focus'] {
  if (target.closest(TYPING) !== null) return 'text';
  if (target === document.body) return 'list';
  const isInList = target.closest('#list') !== null && target.closest(WORKED) === null;
  return isInList ? 'list' : 'elsewhere';
}

/**
 * `singles` off: no letters, digits or signs. Dialogs and menus keep their keys in any case, and none means
 * anything here while one is on its way.
 */
export function useShortcuts(
  intents: Intents,
  singles: Setting['singles'],
  overlay: Overlay,
): void {
  useEffect(() => {
    document.documentElement.dataset.singles = singles;
  }, [singles]);
  const waiting = useRef<{ prefix: string; since: number } | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
      if (overlay !== 'none') return;
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      if (target.closest(OVERLAY) !== null || isWriting(event, target)) return;
      const open = waiting.current;
      const prefix =
        open !== null && event.timeStamp - open.since < SECOND_KEY ? open.prefix : null;
      waiting.current = null;
      const found = match(event, { prefix, focus: focusOf(target), singles });
      if (found.kind === 'prefix')
        waiting.current = { prefix: found.prefix, since: event.timeStamp };
      if (found.kind !== 'action') return;
      event.preventDefault();
      intents.run(found.action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [intents, singles, overlay]);
}
