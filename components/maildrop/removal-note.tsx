'use client';
/** Above what is deleted: that it does not stay, and when the next message goes for good. */
import { useSay } from '@/components/ui/words';
import { useMaildrop } from './use-maildrop.ts';
import { useNow } from './use-now.ts';

export function RemovalNote() {
  const say = useSay();
  const next = useMaildrop(({ deletions }) =>
    Math.min(
      ...[...deletions.values()]
        .filter(({ phase }) => phase === 'undoable')
        .map(({ until }) => until),
    ),
  );
  const isWaiting = next !== Number.POSITIVE_INFINITY;
  const now = useNow(isWaiting ? 1_000 : null).getTime();
  // Each row says that it is being removed.
  if (!isWaiting) return null;
  const count = Math.max(0, Math.ceil((next - now) / 1_000));
  return (
    <p
      role="note"
      className="flex-none border-b border-line px-4 py-1.5 text-xs text-pretty text-soft tabular-nums"
    >
      {say('list.next-gone', { count })}
    </p>
  );
}
