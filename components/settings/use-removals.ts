/** What was removed in the settings, and how it comes back: one by one, the last one first. */
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Kept } from '@/lib/client/settings-keeper';
import type { Say } from '@/lib/words/say';
import type { PartId } from './parts.ts';

type Tag = (pieces: ReactNode[]) => ReactElement;

export interface Removal {
  /** What the strip says of it; `b` marks what was removed. */
  readonly told: (say: Say, tags: { b: Tag }) => (string | ReactElement)[];
  /** The part of the settings that it stood in. */
  readonly part: PartId;
  /** Which of that part's buttons that remove something was its own. */
  readonly at: number;
  readonly undo: () => Promise<Kept>;
}

export interface Removals {
  readonly last: Removal | null;
  readonly add: (removal: Removal) => void;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

export function useRemovals(): Removals {
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  const last = removals.at(-1) ?? null;
  return {
    last,
    add: (removal) => setRemovals((before) => [...before, removal]),
    async undo() {
      if ((await last?.undo()) === 'kept')
        setRemovals((before) => before.filter((each) => each !== last));
    },
    dismiss: () => setRemovals([]),
  };
}
