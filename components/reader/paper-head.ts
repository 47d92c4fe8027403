/** What stands above a message on paper, in the words of its reader. */
import { fullDate, subjectOf } from '@/lib/client/formats';
import type { Mailbox } from '@/lib/contract/envelope';
import type { MessageView } from '@/lib/contract/message';
import type { PaperHead } from '@/lib/html';
import { directionOf } from '@/lib/words/languages';
import type { Say } from '@/lib/words/say';

export function paperHead(say: Say, view: MessageView): PaperHead {
  const { message, header, parts } = view;
  const copies = header.find(([name]) => name.toLowerCase() === 'cc')?.[1] ?? '';
  const files = parts.filter(({ inline, aside }) => !inline && !aside);
  const lines = [
    [say('reader.from'), mailboxesInWords(say, message.from) || say('list.unknown-sender')],
    [say('reader.to'), mailboxesInWords(say, message.to) || say('reader.to-nobody')],
    [say('reader.copies'), copies],
    [say('reader.date'), fullDate(say, message.date)],
    [
      say('reader.attachments-label'),
      files.map(({ filename }) => filename).join(say('list.between')),
    ],
  ] as const;
  return {
    title: subjectOf(say, message),
    lines: lines.filter(([, words]) => words !== ''),
    direction: directionOf(say.manner.language),
  };
}

const mailboxesInWords = (say: Say, mailboxes: readonly Mailbox[]) =>
  mailboxes
    .map(({ name, address }) => (name.trim() === '' ? address : `${name} <${address}>`))
    .join(say('list.between'));
