'use client';
/** The head of a message: subject, who wrote to whom, when. */
import { useState } from 'react';
import { Pieces, useSay } from '@/components/ui/words';
import { fullDate, headingDate, initials, subjectOf } from '@/lib/client/formats';
import type { Envelope, Mailbox } from '@/lib/contract/envelope';
import type { MessageView } from '@/lib/contract/message';
import { LeaveList } from './leave-list.tsx';
import { MailboxMenu } from './mailbox-menu.tsx';
import { Confirmed, TrustNotes } from './trust-notes.tsx';
import type { Follow } from './use-links.tsx';

/** Names shown before "and 5 more". */
const SHOWN = 3;

export interface MessageHeadingProps {
  envelope: Envelope;
  /** Once the message is here; the list knows less. */
  read?: { view: MessageView; onLink: Follow };
}

export function MessageHeading({ envelope, read }: MessageHeadingProps) {
  const say = useSay();
  const [sender] = envelope.from;
  const copies = read?.view.header.find(([name]) => name.toLowerCase() === 'cc')?.[1];
  return (
    <header className="border-b border-line pb-4">
      <h2
        dir="auto"
        className="text-start text-xl font-semibold tracking-tight break-words text-balance"
      >
        {subjectOf(say, envelope)}
      </h2>
      <div className="mt-4 flex gap-3">
        <span
          aria-hidden="true"
          className="flex size-10 flex-none items-center justify-center rounded-full bg-chosen text-sm font-semibold text-accent-strong select-none"
        >
          {initials(sender)}
        </span>
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <p className="min-w-0 truncate text-base leading-6">
              {sender === undefined ? (
                <span className="font-semibold">{say('list.unknown-sender')}</span>
              ) : (
                <MailboxMenu mailbox={sender} sought="from" className="font-semibold" />
              )}
              {sender !== undefined && sender.name.trim() !== '' && (
                <span className="ms-2 text-sm text-faint">
                  <bdi>{sender.address}</bdi>
                </span>
              )}
              {read !== undefined && <Confirmed trust={read.view.trust} />}
            </p>
            <time
              dateTime={envelope.date ?? undefined}
              title={fullDate(say, envelope.date)}
              className="flex-none text-xs text-faint tabular-nums"
            >
              {headingDate(say, envelope.date, new Date())}
            </time>
          </div>
          <Recipients mailboxes={envelope.to} />
          {copies !== undefined && copies !== '' && (
            <p className="truncate text-sm leading-6 text-faint" title={copies}>
              <Pieces
                of={say.rich(
                  'reader.copy-to',
                  { who: (pieces) => <bdi className="text-soft">{pieces}</bdi> },
                  { copies },
                )}
              />
            </p>
          )}
          {read?.view.trust.unsubscribe !== undefined && (
            <LeaveList
              messageKey={envelope.key}
              unsubscribe={read.view.trust.unsubscribe}
              onLink={read.onLink}
            />
          )}
        </div>
      </div>
      {read !== undefined && <TrustNotes doubts={read.view.trust.doubts} />}
    </header>
  );
}

function Recipients({ mailboxes }: { mailboxes: readonly Mailbox[] }) {
  const say = useSay();
  const [extent, setExtent] = useState<'some' | 'all'>('some');
  const shown = extent === 'all' ? mailboxes : mailboxes.slice(0, SHOWN);
  const more = mailboxes.length - shown.length;
  if (mailboxes.length === 0)
    return <p className="text-sm text-faint">{say('reader.to-nobody')}</p>;
  return (
    <p className={`text-sm leading-6 text-faint ${extent === 'all' ? '' : 'truncate'}`}>
      {say('reader.to')}{' '}
      {shown.map((mailbox, index) => (
        <span key={`${mailbox.address} ${mailbox.name}`}>
          {index > 0 && say('list.between')}
          <MailboxMenu mailbox={mailbox} sought="to" className="text-soft" />
          {extent === 'all' && mailbox.name !== '' && (
            <bdi className="text-faint">{` <${mailbox.address}>`}</bdi>
          )}
        </span>
      ))}
      {more > 0 && (
        <button
          type="button"
          className="ms-1 rounded-sm text-accent-strong hover:underline"
          onClick={() => setExtent('all')}
        >
          {say('reader.and-more', { count: more })}
        </button>
      )}
    </p>
  );
}
