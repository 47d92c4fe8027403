'use client';
import { useSay } from '@/components/ui/words';
/** Whether what is written is safe. */
import { isUnsaved, type Letter } from '@/lib/client/compose/letter';
import { shortDate } from '@/lib/client/formats';
import type { Say } from '@/lib/words/say';

function wordsFor(say: Say, letter: Letter): string {
  const { keeping, keptAt } = letter;
  if (keeping.is === 'failed') return say('compose.kept-here-again');
  if (keeping.is === 'conflict' || keeping.is === 'gone') return say('compose.kept-here');
  if (keeping.is === 'saving' || isUnsaved(letter)) return say('compose.saving');
  return keptAt === null
    ? ''
    : say('compose.saved-at', { time: shortDate(say, keptAt, new Date()) });
}

export function SavedState({ letter }: { letter: Letter }) {
  const say = useSay();
  return (
    <p
      data-saved={isUnsaved(letter) ? 'no' : 'yes'}
      className="line-clamp-2 min-w-0 flex-1 px-1 text-end text-2xs md:px-2 md:text-xs text-faint tabular-nums"
    >
      {wordsFor(say, letter)}
    </p>
  );
}
