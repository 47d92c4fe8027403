/** The strip that says what was removed last, and brings it back: it stays until it is answered or the page left. */
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { Keys } from '@/components/ui/keys';
import { DismissToast, TEXT_BUTTON, Toast } from '@/components/ui/toast';
import { Pieces, useSay } from '@/components/ui/words';
import { match } from '@/lib/client/shortcuts';
import type { Settings } from '@/lib/contract/settings';
import type { Removal, Removals } from './use-removals.ts';

export interface RemovedProps {
  removals: Removals;
  singles: Settings['keyboard'];
}

export function Removed({ removals, singles }: RemovedProps) {
  const say = useSay();
  const { last } = removals;
  const strip = useFocusKept(last);
  useUndoKey(() => void removals.undo(), singles);
  const bdi = (pieces: ReactNode[]) => <bdi>{pieces}</bdi>;
  return (
    <div
      ref={strip}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 bottom-[calc(1rem+env(safe-area-inset-bottom))] z-30 flex justify-center"
    >
      {last !== null && (
        <Toast name="removed" words={<Pieces of={last.told(say, { b: bdi })} />}>
          <button type="button" className={TEXT_BUTTON} onClick={() => void removals.undo()}>
            {say('list.undo')}
            {singles === 'on' && (
              <span className="max-md:hidden" aria-hidden="true">
                <Keys keys="z" tone="dark" />
              </span>
            )}
          </button>
          <DismissToast onDismiss={removals.dismiss} />
        </Toast>
      )}
    </div>
  );
}

/**
 * What had the focus goes as something is removed or comes back: the focus goes on to what stands in its place,
 * else to the strip. @returns where the strip is
 */
function useFocusKept(last: Removal | null) {
  const strip = useRef<HTMLDivElement>(null);
  const before = useRef(last);
  useEffect(() => {
    const changed = last ?? before.current;
    before.current = last;
    if (changed === null || document.activeElement !== document.body) return;
    const { part, at } = changed;
    const removers = document.querySelectorAll<HTMLElement>(`#${part} [data-removes]`);
    const near = removers[Math.min(at, removers.length - 1)];
    (near ?? strip.current?.querySelector('button'))?.focus({ preventScroll: true });
  }, [last]);
  return strip;
}

const TYPING = 'input:not([role=switch]), textarea, select, [contenteditable], [role=dialog]';

/** The key that undoes in the inbox undoes here, too. */
function useUndoKey(onUndo: () => void, singles: Settings['keyboard']): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.isComposing || !(target instanceof Element) || target.closest(TYPING) !== null)
      return;
    const found = match(event, { prefix: null, focus: 'elsewhere', singles });
    if (found.kind === 'action' && found.action === 'undo') onUndo();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
