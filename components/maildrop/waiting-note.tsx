'use client';
/** Why there is nothing new, where the rail has no room to say so. */
import { useSay } from '@/components/ui/words';
import { statusWords } from '@/lib/client/maildrop/status-words';
import { Offer } from './status.tsx';
import { useMaildrop } from './use-maildrop.ts';
import { useNow } from './use-now.ts';

export default function WaitingNote() {
  const say = useSay();
  const maildrop = useMaildrop((snapshot) => snapshot.maildrop);
  const stream = useMaildrop((snapshot) => snapshot.stream);
  const now = useNow(maildrop.retryAt === undefined ? null : 1_000).getTime();
  const { words, offer } = statusWords(say, { maildrop, stream }, now);
  return (
    <div className="flex items-center gap-3 border-b border-line bg-note-ground px-4 py-1.5 text-xs text-soft full-rail:hidden">
      <p className="min-w-0 flex-1 text-balance tabular-nums">{words}</p>
      {offer !== null && <Offer offer={offer} next={() => document.getElementById('list')} />}
    </div>
  );
}
