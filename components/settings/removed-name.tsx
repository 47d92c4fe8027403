/** The name that was removed last, and the way back: it stays until somebody answers it or leaves the page. */
import type { ReactNode } from 'react';
import { DismissToast, TEXT_BUTTON, Toast } from '@/components/ui/toast';
import { Pieces, useSay } from '@/components/ui/words';

export interface RemovedNameProps {
  /** Null where none was removed. */
  name: string | null;
  onUndo: () => void;
  onDismiss: () => void;
}

export function RemovedName({ name, onUndo, onDismiss }: RemovedNameProps) {
  const say = useSay();
  const bdi = (pieces: ReactNode[]) => <bdi>{pieces}</bdi>;
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 bottom-[calc(1rem+env(safe-area-inset-bottom))] z-30 flex justify-center"
    >
      {name !== null && (
        <Toast
          name="removed"
          words={<Pieces of={say.rich('identity.removed', { b: bdi }, { name })} />}
        >
          <button type="button" className={TEXT_BUTTON} onClick={onUndo}>
            {say('list.undo')}
          </button>
          <DismissToast onDismiss={onDismiss} />
        </Toast>
      )}
    </div>
  );
}
