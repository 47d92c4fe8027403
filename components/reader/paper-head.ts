/** What stands above a message on paper, in the words of its reader. */
import { fullDate, subjectOf } from '@/lib/client/formats';
import type { Mailbox } from '@/lib/contract/envelope';
import type { Contact, Invitation, MessageView } from '@/lib/contract/message';
import type { PaperHead } from '@/lib/html';
import { directionOf } from '@/lib/words/languages';
import type { Say } from '@/lib/words/say';
import { alsoNamed } from './also-named.ts';
import { invitationInWords } from './invitation-words.ts';

/** What of a message is told above it. */
type Headed = Pick<
  MessageView,
  'message' | 'to' | 'cc' | 'bcc' | 'replyTo' | 'parts' | 'invitations' | 'contacts'
>;

export function paperHead(say: Say, view: Headed): PaperHead {
  const { message, to = message.to, parts, invitations, contacts } = view;
  const files = parts.filter(({ inline, aside }) => !inline && !aside);
  const lines = [
    [say('reader.from'), mailboxesInWords(say, message.from) || say('list.unknown-sender')],
    [say('reader.to'), mailboxesInWords(say, to) || say('reader.to-nobody')],
    ...alsoNamed(message.from, view).map(
      ({ words, mailboxes }) => [say(words), mailboxesInWords(say, mailboxes)] as const,
    ),
    [say('reader.date'), fullDate(say, message.date)],
    [
      say('reader.attachments-label'),
      files.map(({ filename }) => filename).join(say('list.between')),
    ],
    ...invitations.map((invitation) => eventLine(say, invitation)),
    ...contacts.map((contact) => contactLine(say, contact)),
  ] as const;
  return {
    title: subjectOf(say, message),
    lines: lines.filter(([, words]) => words !== ''),
    direction: directionOf(say.manner.language),
  };
}

type HeadLine = PaperHead['lines'][number];

const below = (lines: readonly (string | undefined)[]) =>
  [...new Set(lines)].filter((line) => line !== undefined && line !== '').join('\n');

function eventLine(say: Say, invitation: Invitation): HeadLine {
  const { wish, summary, when, repeats, place, organiser } = invitationInWords(say, invitation);
  return [wish ?? say('invitation.event'), below([summary, when, repeats, place, organiser])];
}

const contactLine = (say: Say, { name, organisation, emails, telephones }: Contact): HeadLine => [
  say('reader.contact'),
  below([name, organisation, ...emails, ...telephones]),
];

const mailboxesInWords = (say: Say, mailboxes: readonly Mailbox[]) =>
  mailboxes
    .map(({ name, address }) => (name.trim() === '' ? address : `${name} <${address}>`))
    .join(say('list.between'));
