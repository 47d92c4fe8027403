/** What came with a message: events and people on cards, messages to open, files to download. */
import { type ReactNode, useMemo, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessageContent, NestedView, ShownAs } from '@/lib/contract/message';
import { Attachments } from './attachments.tsx';
import { ContactCard } from './contact-card.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { NestedMessages } from './nested-messages.tsx';
import { Notes } from './notes.tsx';
import type { OpenedPart } from './use-opened-part.ts';

export interface EnclosedProps {
  messageKey: MessageKey;
  content: MessageContent;
  /** The part that the message is; empty for the message itself. */
  within: string;
  /** How its text is shown: pictures that HTML would show within it stand here beside plain text. */
  as: ShownAs;
  /** How the reader wishes to see the messages within. */
  mode: ShownAs;
  opened: OpenedPart;
  /** Shows the text of a message within. */
  body: (nested: NestedText) => ReactNode;
}

/** The text of a message within, and how it is shown. */
export interface NestedText {
  content: MessageContent;
  subject: string;
  as: ShownAs;
  onNotShown: () => void;
}

export function Enclosed({ messageKey, content, within, as, ...rest }: EnclosedProps) {
  const { invitations, contacts, parts } = content;
  const { messages, files } = useMemo(() => {
    const beside = parts.filter(({ inline, aside }) => !aside && (!inline || as === 'text'));
    return {
      messages: beside.filter(({ message }) => message !== undefined),
      files: beside.filter(({ message }) => message === undefined),
    };
  }, [parts, as]);
  const cards = invitations.length + contacts.length + messages.length;
  if (cards + files.length === 0) return null;
  return (
    <div className={`grid grid-cols-1 gap-2 py-4 ${within === '' ? 'border-b border-line' : ''}`}>
      {invitations.map((invitation, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file's events never change, and may look alike
        <InvitationCard key={index} messageKey={messageKey} invitation={invitation} />
      ))}
      {contacts.map((contact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file's contacts never change, and may look alike
        <ContactCard key={index} messageKey={messageKey} contact={contact} />
      ))}
      <NestedMessages
        messageKey={messageKey}
        parts={messages}
        opened={rest.opened}
        inside={(view) => <Within messageKey={messageKey} view={view} {...rest} />}
      />
      {files.length > 0 && (
        <Attachments messageKey={messageKey} parts={files} within={within} as={as} />
      )}
    </div>
  );
}

interface WithinProps extends Pick<EnclosedProps, 'messageKey' | 'mode' | 'opened' | 'body'> {
  view: NestedView;
}

/** All that stands below the heading of a message within. */
function Within({ messageKey, view, mode, opened, body }: WithinProps) {
  const say = useSay();
  const [unshowable, setUnshowable] = useState<'no' | 'yes'>('no');
  const as = view.html !== undefined && mode === 'html' && unshowable === 'no' ? 'html' : 'text';
  return (
    <>
      <Notes messageKey={messageKey} content={view} />
      {unshowable === 'yes' && (
        <div className="mt-4">
          <Notice tone="note">{say('reader.not-safe')}</Notice>
        </div>
      )}
      <Enclosed
        messageKey={messageKey}
        content={view}
        within={view.part}
        {...{ as, mode, opened, body }}
      />
      <div className="pt-4">
        {body({
          content: view,
          subject: view.message.subject,
          as,
          onNotShown: () => setUnshowable('yes'),
        })}
      </div>
    </>
  );
}
