/** A message while it is written: what a draft holds, and who it may be from. */
import { z } from 'zod';
import { MessageKey } from './envelope.ts';
import { ErrorDetail } from './error.ts';

/** Recipients of one message, To, Cc and Bcc together; many servers take no more (RFC 5321 §4.5.3.1). */
export const MAX_RECIPIENTS = 100;

/** Octets of all attachments of one message: they grow by a third on their way, and 25 MB is usual. */
export const MAX_ATTACHMENT_OCTETS = 25 * 1_048_576;

/** Attachments of one message. */
export const MAX_ATTACHMENTS = 100;

/** Characters of a plain text, and of an HTML text: what is longer belongs into an attachment. */
const MAX_TEXT = 1_000_000;
const MAX_HTML = 2_000_000;

/** Identities of one account. */
const MAX_IDENTITIES = 50;

/** One line of a header: what would end it, or is no character at all, becomes a blank. */
const oneLine = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim(),
    );

/** Half written ones are kept in drafts, too: only sending asks for more. */
export const Recipient = z.object({ name: oneLine(200), address: oneLine(320) });
export type Recipient = z.infer<typeof Recipient>;

/**
 * What a person writes. With `html`, `text` is the same in plain text; without, it is all there is.
 * In `html` a picture of the draft is `<img src="cid:…">` with the attachment's `contentId`.
 */
export const DraftContent = z.object({
  /** Whom it is from: the id of an identity; null for the first. */
  identity: z.string().max(64).nullable(),
  to: z.array(Recipient).max(MAX_RECIPIENTS),
  cc: z.array(Recipient).max(MAX_RECIPIENTS),
  bcc: z.array(Recipient).max(MAX_RECIPIENTS),
  subject: oneLine(2_000),
  text: z
    .string()
    .max(MAX_TEXT)
    .transform((text) => text.toWellFormed()),
  html: z
    .string()
    .max(MAX_HTML)
    .transform((text) => text.toWellFormed())
    .nullable(),
});
export type DraftContent = z.infer<typeof DraftContent>;

/** Names an attachment within its draft. */
export const AttachmentId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
export type AttachmentId = z.infer<typeof AttachmentId>;

/** A file that goes along. Inline ones are shown in the HTML by `cid:` and their `contentId`. */
export const Attachment = z.object({
  id: AttachmentId,
  filename: z.string(),
  type: z.string(),
  octets: z.number().int().nonnegative(),
  inline: z.boolean(),
  contentId: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

/**
 * What is said of a file before its octets come: header `Poplar-Attachment`, this as JSON in URI encoding.
 * With an `id` that the browser made, it comes once however often it is brought.
 */
export const AttachmentHead = z.object({
  id: AttachmentId.optional(),
  filename: oneLine(255),
  type: z
    .string()
    .max(100)
    .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i)
    .catch('application/octet-stream'),
  inline: z.boolean().default(false),
});
export type AttachmentHead = z.infer<typeof AttachmentHead>;

/** Somebody to write as. */
export const Identity = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  name: oneLine(200),
  address: oneLine(320),
  /** Where answers are to go; empty for `address`. */
  replyTo: oneLine(320).default(''),
  /** Plain text, and the same as HTML where there is one. The composer puts it in. */
  signature: z.string().max(10_000).default(''),
  signatureHtml: z.string().max(50_000).nullable().default(null),
  /** How one begins to write as this one. */
  format: z.enum(['plain', 'rich']).default('plain'),
});
export type Identity = z.infer<typeof Identity>;

/** Body of PUT /api/identities: all of them, the one to write as by default first. */
export const IdentityList = z.object({ identities: z.array(Identity).min(1).max(MAX_IDENTITIES) });
export type IdentityList = z.infer<typeof IdentityList>;

/** Whether mail can be sent from here, and if not, why. */
export const SubmissionView = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('available'),
    /** What is said of it to people: host and port. */
    server: z.string(),
    /** Octets of a whole message that the server takes; null where it never said. */
    maxOctets: z.number().int().positive().nullable(),
  }),
  z.object({ is: z.literal('none'), reason: ErrorDetail }),
]);
export type SubmissionView = z.infer<typeof SubmissionView>;

/** GET /api/identities. */
export const Writing = IdentityList.extend({ submission: SubmissionView });
export type Writing = z.infer<typeof Writing>;

/** Which message a draft answers or passes on. */
export const Answering = z.object({ is: z.enum(['reply', 'forward']), key: MessageKey });
export type Answering = z.infer<typeof Answering>;
