'use client';
/** The head of a message: subject, who wrote to whom, when. */
import { useSay } from '@/components/ui/words';
import { fullDate, headingDate, initials, subjectOf } from '@/lib/client/formats';
import type { Envelope, Mailbox } from '@/lib/contract/envelope';
import type { MessageView } from '@/lib/contract/message';
import { alsoNamed } from './also-named.ts';
import { LeaveList } from './leave-list.tsx';
import { MailboxMenu } from './mailbox-menu.tsx';
import { MailboxNames } from './mailbox-names.tsx';
import { Confirmed, TrustNotes } from './trust-notes.tsx';
import type { Follow } from './use-links.tsx';

/** UTF-16 units; longer subjects would fill a phone. */
const LONG = 120;

export interface MessageHeadingProps {
  envelope: Envelope;
  /** Once the message is here; the list knows less. */
  read?: { view: MessageView; onLink: Follow } | undefined;
}

export function MessageHeading({ envelope, read }: MessageHeadingProps) {
  const say = useSay();
  const subject = subjectOf(say, envelope);
  return (
    <header className="isolate border-b border-line pb-4">
      <h2
        dir="auto"
        className={`text-as-parent font-semibold tracking-tight text-balance wrap-anywhere ${subject.length > LONG ? 'text-lg' : 'text-xl'}`}
      >
        {subject}
      </h2>
      <div className="mt-4 flex gap-3">
        <span
          aria-hidden="true"
          className="flex size-10 flex-none items-center justify-center rounded-full bg-chosen text-sm font-semibold text-accent-strong select-none print:hidden"
        >
          {initials(envelope.from[0])}
        </span>
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Authors authors={envelope.from} read={read} />
            <time
              dateTime={envelope.date ?? undefined}
              title={fullDate(say, envelope.date)}
              className="flex-none text-xs text-faint tabular-nums pointer-coarse:leading-5"
            >
              <span className="print:hidden">{headingDate(say, envelope.date, new Date())}</span>
              <span className="hidden print:inline">{fullDate(say, envelope.date)}</span>
            </time>
          </div>
          <Named envelope={envelope} read={read} />
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

interface AuthorsProps extends Pick<MessageHeadingProps, 'read'> {
  authors: readonly Mailbox[];
}

/** Mostly one, on one line; several are all named (RFC 5322 §3.6.2). */
function Authors({ authors, read }: AuthorsProps) {
  const say = useSay();
  const [author, ...more] = authors;
  if (more.length > 0)
    return (
      <p className="min-w-0 text-base leading-6 wrap-anywhere">
        <MailboxNames mailboxes={authors} sought="from" are="authors" />
      </p>
    );
  return (
    <p className="min-w-0 text-base leading-6 wrap-anywhere">
      {author === undefined ? (
        <span className="font-semibold">{say('list.unknown-sender')}</span>
      ) : (
        <MailboxMenu mailbox={author} sought="from" className="me-2 font-semibold" />
      )}
      {author !== undefined && author.name.trim() !== '' && (
        // Whole, also where it has a line of its own: by its end one knows whose it is.
        <span className="inline-block max-w-full text-sm text-faint">
          <bdi>{author.address}</bdi>
        </span>
      )}
      {read !== undefined && <Confirmed trust={read.view.trust} />}
    </p>
  );
}

function Named({ envelope, read }: MessageHeadingProps) {
  const say = useSay();
  // Before the message is here, the list says whom it is to.
  const { to = envelope.to, ...also } = read?.view ?? {};
  return (
    <div className="text-sm leading-6 wrap-anywhere text-faint">
      {to.length === 0 ? (
        <p>{say('reader.to-nobody')}</p>
      ) : (
        <p>
          {say('reader.to')} <MailboxNames mailboxes={to} sought="to" />
        </p>
      )}
      {alsoNamed(envelope.from, also).map(({ words, ...names }) => (
        <p key={words}>
          {say(words)} <MailboxNames {...names} />
        </p>
      ))}
    </div>
  );
}
