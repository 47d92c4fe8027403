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
import { usePrinting } from './use-printing.ts';

/** Names shown before "and 5 more". */
const SHOWN = 3;
/** UTF-16 units; longer subjects would fill a phone. */
const LONG = 120;

export interface MessageHeadingProps {
  envelope: Envelope;
  /** Once the message is here; the list knows less. */
  read?: { view: MessageView; onLink: Follow };
}

export function MessageHeading({ envelope, read }: MessageHeadingProps) {
  const say = useSay();
  const subject = subjectOf(say, envelope);
  const [sender] = envelope.from;
  const copies = read?.view.header.find(([name]) => name.toLowerCase() === 'cc')?.[1];
  return (
    <header className="border-b border-line pb-4">
      <h2
        dir="auto"
        className={`text-start font-semibold tracking-tight text-balance wrap-anywhere ${subject.length > LONG ? 'text-lg' : 'text-xl'}`}
      >
        {subject}
      </h2>
      <div className="mt-4 flex gap-3">
        <span
          aria-hidden="true"
          className="flex size-10 flex-none items-center justify-center rounded-full bg-chosen text-sm font-semibold text-accent-strong select-none print:hidden"
        >
          {initials(sender)}
        </span>
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <p className="min-w-0 truncate text-base leading-6 print:wrap-anywhere print:whitespace-normal">
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
              <span className="print:hidden">{headingDate(say, envelope.date, new Date())}</span>
              <span className="hidden print:inline">{fullDate(say, envelope.date)}</span>
            </time>
          </div>
          <Recipients mailboxes={envelope.to} />
          {copies !== undefined && copies !== '' && (
            <p
              className="line-clamp-2 text-sm leading-6 wrap-anywhere text-faint print:line-clamp-none"
              title={copies}
            >
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
  const printing = usePrinting();
  const isWhole = extent === 'all' || printing === 'yes';
  const shown = isWhole ? mailboxes : mailboxes.slice(0, SHOWN);
  const more = mailboxes.length - shown.length;
  if (mailboxes.length === 0)
    return <p className="text-sm text-faint">{say('reader.to-nobody')}</p>;
  return (
    <div className="flex items-baseline text-sm leading-6 text-faint">
      <p className={isWhole ? 'min-w-0 wrap-anywhere' : 'truncate'}>
        {say('reader.to')}{' '}
        {shown.map((mailbox, index) => (
          <span key={`${mailbox.address} ${mailbox.name}`}>
            {index > 0 && say('list.between')}
            <MailboxMenu mailbox={mailbox} sought="to" className="text-soft" />
            {isWhole && mailbox.name !== '' && (
              <bdi className="text-faint">{` <${mailbox.address}>`}</bdi>
            )}
          </span>
        ))}
      </p>
      {more > 0 && (
        <button
          type="button"
          className="ms-1 flex-none rounded-sm text-accent-strong hover:underline"
          onClick={() => setExtent('all')}
        >
          {say('reader.and-more', { count: more })}
        </button>
      )}
    </div>
  );
}
