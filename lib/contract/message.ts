/** One message as the reader sees it: GET /api/messages/[key] and …/top. */
import { z } from 'zod';
import { Envelope, Mailbox } from './envelope.ts';
import { Trust } from './trust.ts';

/** Header fields in the order of the message; values decoded, unfolded, without line breaks. */
export const HeaderFields = z.array(z.tuple([z.string(), z.string()]));
export type HeaderFields = z.infer<typeof HeaderFields>;

/** A part's address, as it stands in URLs: `2.1.t3`. The deepest that can be opened fits. */
export const PartName = z.string().regex(/^[A-Za-z0-9._-]{1,128}$/);

/** Query of …/files: whose files, the message's own where that is empty; and as what the message is shown. */
export const FilesQuery = z.object({
  part: PartName.or(z.literal('')).default(''),
  as: z.enum(['html', 'text']).default('html'),
});

/** How a message's text is shown; beside plain text the pictures of its HTML are files like others. */
export type ShownAs = z.infer<typeof FilesQuery>['as'];

/** What is known of a message that is a part of another, before it is opened. */
export const NestedSummary = z.object({
  from: z.array(Mailbox),
  subject: z.string(),
  date: z.iso.datetime().nullable(),
});
export type NestedSummary = z.infer<typeof NestedSummary>;

/** One attachment or inline part. `part` names it in URLs, within its message. */
export const Part = z.object({
  part: z.string(),
  /** Cleaned: no path, no controls, no bidi overrides; never empty. */
  filename: z.string(),
  type: z.string(),
  octets: z.number().int().nonnegative(),
  /** A picture that the HTML shows by cid:. */
  inline: z.boolean(),
  /** Told of elsewhere in the answer: a signature, a delivery report, an invitation's file. */
  aside: z.boolean(),
  contentId: z.string().optional(),
  /** Where the part is a message: GET …/parts/[part]/message opens it. */
  message: NestedSummary.optional(),
});
export type Part = z.infer<typeof Part>;

/** GET …/parts/[part]/text and …/source/text: the beginning of a text, decoded; `octets` of it are shown. */
export const TextView = z.object({
  text: z.string(),
  octets: z.number().int().nonnegative(),
  isWhole: z.boolean(),
});
export type TextView = z.infer<typeof TextView>;

/** An instant in UTC, a whole day, or a time of day that belongs to no known zone. */
export const Moment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('instant'), at: z.iso.datetime() }),
  z.object({ kind: z.literal('day'), date: z.iso.date() }),
  z.object({ kind: z.literal('local'), at: z.string() }),
]);
export type Moment = z.infer<typeof Moment>;

/** One event of a calendar file. `until` is its end, or its last day. */
export const Invitation = z.object({
  part: z.string(),
  /** What its sender wants, as RFC 5546 names it, in lower case. */
  method: z.string(),
  summary: z.string(),
  from: Moment.nullable(),
  until: Moment.nullable(),
  place: z.string(),
  organiser: Mailbox.nullable(),
  /** Every so many days, weeks …; other: by a rule that is not told. Null where it happens once. */
  repeats: z
    .object({ every: z.enum(['day', 'week', 'month', 'year', 'other']), interval: z.number() })
    .nullable(),
  /** Who answered what, where it is an answer that says so. */
  answer: z.object({ who: Mailbox, is: z.enum(['accepted', 'declined', 'tentative']) }).nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

/** One person or company of a contact file. */
export const Contact = z.object({
  part: z.string(),
  name: z.string(),
  organisation: z.string(),
  emails: z.array(z.string()),
  telephones: z.array(z.string()),
});
export type Contact = z.infer<typeof Contact>;

/** What became of a message for one recipient, from a delivery report or a read receipt. */
export const Delivery = z.object({
  recipient: z.string(),
  action: z.string(),
  status: z.string(),
  /** The mail server's own words. */
  diagnostic: z.string(),
  /** What its sender called the message on its way; of our own letters, the key. */
  envelopeId: z.string().optional(),
  /** Whom the message was sent to, where that was somebody else. */
  sentTo: z.string().optional(),
});
export type Delivery = z.infer<typeof Delivery>;

/** How a message is protected: told, never judged. `part`: the signature's file. */
export const Protection = z.object({
  kind: z.enum(['signed', 'encrypted']),
  by: z.enum(['S/MIME', 'OpenPGP']),
  part: z.string().nullable(),
});
export type Protection = z.infer<typeof Protection>;

/** GET /api/messages/[key]/top?lines=20 */
export const TopView = z.object({ message: Envelope, header: HeaderFields, text: z.string() });
export type TopView = z.infer<typeof TopView>;

/** Query of …/top: how many lines of the body. */
export const TopQuery = z.object({ lines: z.coerce.number().int().min(0).max(1_000).default(20) });

/**
 * What the reader shows below the heading. `html` is hostile: only lib/html may show it. `text` is the
 * sender's own, or made of the HTML; empty where there are no words.
 */
const Content = z.object({
  text: z.string(),
  html: z.string().optional(),
  header: HeaderFields,
  parts: z.array(Part),
  invitations: z.array(Invitation),
  contacts: z.array(Contact),
  deliveries: z.array(Delivery),
  protection: Protection.nullable(),
  /** What was wrong with the message, by the names of lib/mime/problems.ts. */
  problems: z.array(z.string()),
});
export type MessageContent = z.infer<typeof Content>;

/** Whom a message names beside its sender, field by field; a letter's row has them all in one. */
const Named = z.object({
  to: z.array(Mailbox),
  cc: z.array(Mailbox),
  bcc: z.array(Mailbox),
  replyTo: z.array(Mailbox),
  /** Missing in answers of earlier versions, which browsers keep. */
  sender: z.array(Mailbox).optional(),
});

/**
 * GET /api/messages/[key]. `list`: where one writes to everybody on its mailing list. Whom it names is
 * missing in answers of earlier versions, which browsers keep for reading offline.
 */
export const MessageView = Content.extend({
  ...Named.partial().shape,
  message: Envelope,
  trust: Trust,
  list: z.string().nullable(),
});
export type MessageView = z.infer<typeof MessageView>;

/** GET /api/messages/[key]/parts/[part]/message: a message within the message. */
export const NestedView = Content.extend({
  part: z.string(),
  message: NestedSummary.extend(Named.shape),
});
export type NestedView = z.infer<typeof NestedView>;
