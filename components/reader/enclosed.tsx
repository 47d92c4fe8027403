/** What came with a message: events and people on cards, messages to open, files to download. */
import { type ReactNode, useMemo } from 'react';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessageContent } from '@/lib/contract/message';
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
  as: 'html' | 'text';
  opened: OpenedPart;
  /** Shows the text of a message within. */
  body: (content: MessageContent, subject: string) => ReactNode;
}

export function Enclosed({ messageKey, content, within, as, opened, body }: EnclosedProps) {
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
        opened={opened}
        inside={(view) => (
          <>
            <Notes messageKey={messageKey} content={view} />
            <Enclosed
              messageKey={messageKey}
              content={view}
              within={view.part}
              as="html"
              opened={opened}
              body={body}
            />
            <div className="pt-4">{body(view, view.message.subject)}</div>
          </>
        )}
      />
      {files.length > 0 && <Attachments messageKey={messageKey} parts={files} within={within} />}
    </div>
  );
}
