'use client';
/** One row: sender, subject, first words, date, and what can be done with it at once. */
import { Mail, MailOpen, Paperclip, Star, Trash2 } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { GridCell } from '@/components/ui/grid-cell';
import {
  fullDate,
  octetsInWords,
  rowInWords,
  senderName,
  shortDate,
  subjectOf,
} from '@/lib/client/formats';
import { hrefOf } from '@/lib/client/place';
import type { Envelope } from '@/lib/contract/envelope';
import type { View } from '@/lib/contract/messages';
import type { Intents } from './use-intents.ts';
import { useClient } from './use-maildrop.ts';

export interface MessageRowProps {
  envelope: Envelope;
  index: number;
  view: View;
  now: Date;
  intents: Intents;
  open: boolean;
  selection: 'none' | 'selecting' | 'selected';
  tabIndex: 0 | -1;
}

export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { envelope, index, open, selection, now, tabIndex } = props;
  const ground =
    selection === 'selected' || open ? 'bg-chosen' : 'hover:bg-hover has-focus-visible:bg-hover';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <table> does not let rows be placed by offset
    <div
      role="row"
      data-key={envelope.key}
      aria-rowindex={index + 1}
      aria-selected={selection === 'selected'}
      aria-current={open ? 'true' : undefined}
      aria-label={rowInWords(envelope, now)}
      tabIndex={tabIndex}
      className={`group/row relative flex h-full border-b border-line ps-10 pe-4 outline-none focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)] forced-colors:focus-visible:outline ${ground}`}
    >
      {open && <span className="absolute inset-y-0 start-0 w-[3px] bg-accent" />}
      <Gutter {...props} />
      <Words {...props} />
      <Actions {...props} />
    </div>
  );
});

/** The dot of the unread and the box to select; each has its own place. */
function Gutter({ envelope, selection }: MessageRowProps) {
  const client = useClient();
  const toggle = (event: MouseEvent) =>
    event.shiftKey ? client.selectRange(envelope.key) : client.toggle(envelope.key);
  return (
    <GridCell className="absolute inset-y-0 start-0 z-10 w-10">
      {!envelope.read && (
        <span className="pointer-events-none absolute start-4 top-[1.0625rem] size-2 rounded-full bg-accent" />
      )}
      <label className="flex size-full cursor-pointer items-center justify-center pt-3">
        <span className="sr-only">Select</span>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selection === 'selected'}
          onChange={() => {}}
          onClick={toggle}
          className={`size-4 accent-accent ${
            selection === 'none'
              ? 'opacity-0 group-hover/row:opacity-100 group-focus-visible/row:opacity-100 [@media(hover:none)]:opacity-35'
              : ''
          }`}
        />
      </label>
    </GridCell>
  );
}

/** A real link over the whole row: it opens in a new tab by the middle button, like any link. */
function Words({ envelope, view, now, intents }: MessageRowProps) {
  const client = useClient();
  const { key, read } = envelope;
  const click = (event: MouseEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    if (event.shiftKey) client.selectRange(key);
    else if (event.ctrlKey || event.metaKey) client.toggle(key);
    else intents.open(key);
  };
  return (
    <GridCell className="flex min-w-0 flex-1 flex-col justify-center">
      <div className="flex items-baseline gap-3">
        <span
          dir="auto"
          className={`min-w-0 flex-1 truncate text-left text-base ${read ? 'text-ink' : 'font-[650] text-ink'}`}
        >
          {senderName(envelope)}
        </span>
        <time
          dateTime={envelope.date ?? undefined}
          title={fullDate(envelope.date)}
          className={`min-w-[3.25rem] flex-none text-end text-xs tabular-nums group-hover/row:invisible ${read ? 'text-faint' : 'font-semibold text-accent-strong'}`}
        >
          {shortDate(envelope.date, now)}
        </time>
      </div>
      <a
        href={hrefOf({ view, key })}
        tabIndex={-1}
        draggable={false}
        onClick={click}
        className="flex items-center gap-2 text-sm outline-none before:absolute before:inset-0"
      >
        <span
          dir="auto"
          className={`min-w-0 flex-1 truncate text-left ${read ? 'text-soft' : 'font-semibold text-ink'}`}
        >
          {subjectOf(envelope)}
        </span>
        {envelope.attachments && (
          <Paperclip className="size-3.5 flex-none text-faint" aria-label="Attachment" />
        )}
        <span className="w-4 flex-none" />
      </a>
      <div className="flex items-baseline gap-3 text-sm text-faint">
        <span dir="auto" className="min-w-0 flex-1 truncate text-left">
          {envelope.preview || NO_TEXT}
        </span>
        {envelope.octets >= LARGE && (
          <span className="flex-none text-2xs tabular-nums">{octetsInWords(envelope.octets)}</span>
        )}
      </div>
    </GridCell>
  );
}

/** Keeps the line's height. */
const NO_TEXT = '\u00a0';

/** From here on the size is worth a word: it takes a while to fetch. */
const LARGE = 1_000_000;

const ACTION =
  'z-10 flex items-center justify-center rounded-sm text-faint hover:text-ink [&_svg]:stroke-[1.75]';

/** Over the date while the pointer is on the row, so that nothing has to make room. */
function Actions({ envelope, intents }: MessageRowProps) {
  const keys = [envelope.key];
  const { read, starred } = envelope;
  return (
    <GridCell>
      <div className="invisible absolute end-3 top-2 z-10 flex group-hover/row:visible">
        <button
          type="button"
          tabIndex={-1}
          title={read ? 'Mark as unread' : 'Mark as read'}
          aria-label={read ? 'Mark as unread' : 'Mark as read'}
          className={`${ACTION} size-6`}
          onClick={() => (read ? intents.markUnread(keys) : intents.markRead(keys))}
        >
          {read ? <Mail className="size-4" /> : <MailOpen className="size-4" />}
        </button>
        <button
          type="button"
          tabIndex={-1}
          title="Delete"
          aria-label="Delete"
          className={`${ACTION} size-6 hover:text-danger`}
          onClick={() => intents.delete(keys)}
        >
          <Trash2 className="size-4" />
        </button>
      </div>
      <button
        type="button"
        tabIndex={-1}
        title={starred ? 'Unstar' : 'Star'}
        aria-label="Star"
        aria-pressed={starred}
        onClick={() => intents.star(keys)}
        className={`${ACTION} absolute end-3 top-[1.625rem] size-6 ${
          starred
            ? 'text-star'
            : 'opacity-0 group-hover/row:opacity-100 focus-visible:opacity-100 [@media(hover:none)]:opacity-50'
        }`}
      >
        <Star className={`size-4 ${starred ? 'fill-current' : ''}`} />
      </button>
    </GridCell>
  );
}
