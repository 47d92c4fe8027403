/** What is kept of a letter, from its first word to the Sent view: one record, so that nothing is between two places. */
import type { Answering, Attachment } from '@/lib/contract/compose';
import type { Mailbox, MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import type { RecipientOutcome } from '@/lib/contract/standing';

/** Times are milliseconds since 1970. */
export type LetterState =
  /** `reason`: why it came back, where it was refused. */
  | { readonly is: 'draft'; readonly reason: ErrorDetail | null }
  /** `was`: what it is again when it is brought back; a draft where left out. */
  | { readonly is: 'discarded'; readonly was?: 'draft' | 'sent' | 'imported' }
  /** Goes at `until`; before that it can be taken back. */
  | { readonly is: 'held' | 'scheduled'; readonly until: number }
  /** Ready since `since`; not tried before `notBefore`. */
  | {
      readonly is: 'due';
      readonly since: number;
      readonly notBefore: number;
      readonly tries: number;
      readonly reason: ErrorDetail | null;
    }
  /** On the line, and the final dot not yet sent: if the process ends now, nobody has it. */
  | { readonly is: 'sending'; readonly since: number; readonly tries: number }
  /** The final dot is on its way: if the process ends now, nobody knows whether the server has it. */
  | { readonly is: 'handed-over'; readonly since: number; readonly tries: number }
  | { readonly is: 'unknown'; readonly since: number; readonly reason: ErrorDetail }
  | { readonly is: 'sent' }
  /** Never written here: brought from elsewhere to be read. */
  | { readonly is: 'imported' };

/** An octet file in the store that belongs to a letter. */
export interface LetterFile {
  readonly file: string;
  readonly octets: number;
}

/** A composed message. */
export interface LetterRaw extends LetterFile {
  /** Without brackets. */
  readonly messageId: string;
  /** Whether it has octets above 127. */
  readonly eightBit: boolean;
}

/** A picture or file that goes along, and where its octets are. */
export interface LetterAttachment extends Attachment {
  readonly file: string;
}

/** One letter. */
export interface LetterRecord {
  readonly key: MessageKey;
  readonly state: LetterState;
  /** Counts the changes of its content, and how often it was to be sent. */
  readonly revision: number;
  /** What the browser called the saving that its content is from. */
  readonly savedAs?: string;
  readonly createdAt: number;
  /** Of content or state. */
  readonly changedAt: number;
  /** What lists show. */
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Never part of the raw message. */
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  readonly preview: string;
  /** Of the raw message, once `attachments` are gone. */
  readonly hasAttachments: boolean;
  /** When it was sent, in its Date field; null before it is composed. */
  readonly date: number | null;
  readonly answers: Answering | null;
  /** For In-Reply-To and References: the ids of the conversation, the answered one last. */
  readonly references: readonly string[];
  /** What the person wrote, as JSON; null once it is sent. */
  readonly content: LetterFile | null;
  readonly attachments: readonly LetterAttachment[];
  /** As composed, octet by octet what the server gets; null before the first try. */
  readonly raw: LetterRaw | null;
  /** One for each address; empty before it is to be sent. */
  readonly recipients: readonly RecipientOutcome[];
}
