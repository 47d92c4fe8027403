'use client';
/** That the open message is on its way out, and how it is called back. */
import type { Intents } from '@/components/maildrop/use-intents';
import { useMaildrop } from '@/components/maildrop/use-maildrop';
import { useNow } from '@/components/maildrop/use-now';
import { useSay } from '@/components/ui/words';
import type { MessageKey } from '@/lib/contract/envelope';

export interface DeletedNoteProps {
  messageKey: MessageKey;
  intents: Intents;
}

export function DeletedNote({ messageKey, intents }: DeletedNoteProps) {
  const say = useSay();
  const deletion = useMaildrop(({ deletions }) => deletions.get(messageKey));
  const isOpen = deletion?.phase === 'undoable';
  const now = useNow(isOpen ? 1_000 : null).getTime();
  if (deletion === undefined) return null;
  const left = Math.max(0, Math.ceil((deletion.until - now) / 1_000));
  return (
    <div
      role="note"
      className="flex flex-none items-center gap-3 border-b border-line bg-note-ground px-4 py-1.5 text-sm text-soft print:hidden"
    >
      <p className="min-w-0 flex-1 tabular-nums">
        {isOpen ? say('reader.deleted', { count: left }) : say('reader.being-removed')}
      </p>
      {isOpen && (
        <button
          type="button"
          onClick={() => intents.restore([messageKey])}
          className="-my-0.5 -me-1.5 flex-none rounded-sm px-1.5 py-0.5 font-semibold text-accent-strong hover:underline"
        >
          {say('list.undo')}
        </button>
      )}
    </div>
  );
}
