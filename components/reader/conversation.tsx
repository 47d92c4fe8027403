'use client';
/** The folded messages of a conversation, above and below the open one; each unfolds in its place. */
import { Paperclip, Star, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useClient } from '@/components/maildrop/use-maildrop';
import { useNavigation } from '@/components/maildrop/use-place';
import { useSay } from '@/components/ui/words';
import { fullDate, rowInWords, senderName, shortDate } from '@/lib/client/formats';
import type { Envelope } from '@/lib/contract/envelope';

/** More folded rows than these give way to one that brings them out. */
const FOLDED = 3;

export interface FoldedProps {
  messages: readonly Envelope[];
  /** Above the open message, or below it. */
  room: 'above' | 'below';
}

export function Folded({ messages, room }: FoldedProps) {
  const say = useSay();
  const [extent, setExtent] = useState<'some' | 'all'>('some');
  if (messages.length === 0) return null;
  const hidden = extent === 'some' && messages.length > FOLDED ? messages.slice(1, -1) : [];
  const shown = messages.filter((message) => !hidden.includes(message));
  const edge = room === 'above' ? 'pt-3' : 'pb-8';
  return (
    <div className={`mx-auto w-full max-w-[52rem] px-4 md:px-6 lg:px-8 ${edge} print:hidden`}>
      <ul
        aria-label={say('conversation.name')}
        className="overflow-hidden rounded-lg border border-line"
      >
        {shown.map((message, index) => (
          <li key={message.key} className="border-b border-line last:border-b-0">
            <FoldedRow message={message} room={room} />
            {index === 0 && hidden.length > 0 && (
              <button
                type="button"
                onClick={() => setExtent('all')}
                className="block w-full border-t border-line bg-sunken px-4 py-1.5 text-start text-xs font-semibold text-accent-strong hover:bg-hover"
              >
                {say('conversation.more', { count: hidden.length })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FoldedRow({ message, room }: Pick<FoldedProps, 'room'> & { message: Envelope }) {
  const say = useSay();
  const client = useClient();
  const { open } = useNavigation();
  const now = new Date();
  const { attachments, key, preview, read, starred } = message;
  return (
    <div className="group/folded relative flex h-10 items-center gap-3 px-4 text-sm hover:bg-hover has-focus-visible:bg-hover">
      <button
        type="button"
        data-folded={room}
        onClick={() => open(key)}
        className="flex min-w-0 flex-1 items-baseline gap-3 text-start outline-none before:absolute before:inset-0 focus-visible:before:shadow-[inset_0_0_0_2px_var(--color-accent)]"
      >
        <span className="sr-only">{rowInWords(say, message, now)}</span>
        <span
          aria-hidden="true"
          dir="auto"
          className={`w-36 flex-none truncate text-as-parent max-md:w-24 ${read ? 'text-soft' : 'font-semibold text-ink'}`}
        >
          {senderName(say, message)}
        </span>
        <span
          aria-hidden="true"
          dir="auto"
          className="min-w-0 flex-1 truncate text-as-parent text-faint"
        >
          {preview}
        </span>
      </button>
      {starred && <Star aria-hidden="true" className="size-3.5 flex-none fill-star text-star" />}
      {attachments && <Paperclip aria-hidden="true" className="size-3.5 flex-none text-faint" />}
      <time
        dateTime={message.date ?? undefined}
        title={fullDate(say, message.date)}
        className="min-w-10 flex-none text-end text-xs text-faint tabular-nums group-hover/folded:invisible"
      >
        {shortDate(say, message.date, now)}
      </time>
      <button
        type="button"
        title={say('conversation.delete-one')}
        aria-label={say('conversation.delete-one')}
        onClick={() => void client.delete([key])}
        className="absolute end-3 z-10 flex size-7 items-center justify-center rounded-sm text-faint opacity-0 group-hover/folded:opacity-100 hover:text-danger focus-visible:opacity-100 [@media(hover:none)]:hidden"
      >
        <Trash2 aria-hidden="true" className="size-4 stroke-[1.75]" />
      </button>
    </div>
  );
}
