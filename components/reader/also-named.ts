/** Whom a message names beside its sender and those it is to, line by line. */
import type { Mailbox } from '@/lib/contract/envelope';
import type { MessageView } from '@/lib/contract/message';
import type { PlainId } from '@/lib/words/say';

export interface NamedLine {
  readonly words: PlainId;
  readonly mailboxes: readonly Mailbox[];
  /** Which of their mail one may look for. */
  readonly sought: 'from' | 'to';
}

type Named = Pick<MessageView, 'cc' | 'bcc' | 'replyTo' | 'sender'>;

/**
 * No line where nobody is named; where answers go is told where that is not `from`, and who sent it where several
 * wrote it.
 */
export function alsoNamed(
  from: readonly Mailbox[],
  { cc = [], bcc = [], replyTo = [], sender = [] }: Named,
): NamedLine[] {
  const replies = addresses(replyTo) === addresses(from) ? [] : replyTo;
  const lines: readonly NamedLine[] = [
    { words: 'reader.sent-by', mailboxes: from.length > 1 ? sender : [], sought: 'from' },
    { words: 'reader.copies', mailboxes: cc, sought: 'to' },
    { words: 'reader.blind-copies', mailboxes: bcc, sought: 'to' },
    { words: 'reader.replies-to', mailboxes: replies, sought: 'from' },
  ];
  return lines.filter(({ mailboxes }) => mailboxes.length > 0);
}

const addresses = (mailboxes: readonly Mailbox[]) =>
  [...new Set(mailboxes.map(({ address }) => address.toLowerCase()))].sort().join(' ');
