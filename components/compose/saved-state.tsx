'use client';
/** Whether what is written is safe. */
import { isUnsaved, type Letter } from '@/lib/client/compose/letter';
import { shortDate } from '@/lib/client/formats';

function wordsFor(letter: Letter): string {
  const { keeping, keptAt } = letter;
  if (keeping.is === 'failed') return 'Kept in this browser; saving is tried again';
  if (keeping.is === 'conflict' || keeping.is === 'gone') return 'Kept in this browser';
  if (keeping.is === 'saving' || isUnsaved(letter)) return 'Saving …';
  return keptAt === null ? '' : `Saved ${shortDate(keptAt, new Date())}`;
}

export function SavedState({ letter }: { letter: Letter }) {
  return (
    <p
      data-saved={isUnsaved(letter) ? 'no' : 'yes'}
      className="min-w-0 flex-1 truncate px-2 text-end text-xs text-faint tabular-nums"
    >
      {wordsFor(letter)}
    </p>
  );
}
