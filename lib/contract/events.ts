/** What the server tells open tabs: the events of GET /api/events. */
import { z } from 'zod';
import { Deletion } from './deletions.ts';
import { Envelope, MessageKey } from './envelope.ts';
import { LetterView } from './messages.ts';
import { OutboxEntry } from './outbox.ts';
import { MaildropView } from './session.ts';
import { TextsView } from './texts.ts';

/** What a tab calls itself: random, so that it can say more about itself later. */
const TabName = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** visible: a person can see the tab now. */
export const Attention = z.enum(['visible', 'hidden']);
export type Attention = z.infer<typeof Attention>;

/** Query of GET /api/events. */
export const EventsQuery = z.object({
  tab: TabName.default('unnamed'),
  attention: Attention.default('visible'),
});

/** Body of POST /api/events: a connected tab came into sight, or out of it. */
export const TabReport = z.object({ tab: TabName, attention: Attention });
export type TabReport = z.infer<typeof TabReport>;

/** The list changed. `reordered`: rows stand elsewhere now, so loaded pages are stale. */
export const MessagesEvent = z.object({
  account: z.string(),
  new: z.array(Envelope),
  gone: z.array(MessageKey),
  /** Rows whose flags, preview or attachment hint changed. */
  changed: z.array(Envelope),
  reordered: z.boolean(),
  total: z.number().int().nonnegative(),
  /** The latest listing that has been told: see MessagePage. */
  listing: z.number().int().nonnegative(),
});
export type MessagesEvent = z.infer<typeof MessagesEvent>;

export const DeletionsEvent = z.object({ account: z.string(), deletions: z.array(Deletion) });
export type DeletionsEvent = z.infer<typeof DeletionsEvent>;

export const MaildropEvent = z.object({ account: z.string(), maildrop: MaildropView });
export type MaildropEvent = z.infer<typeof MaildropEvent>;

/** Envelopes fetched so far, of all; or octets of one message on its way (`key` given). */
export const ProgressEvent = z.object({
  account: z.string(),
  key: MessageKey.optional(),
  done: z.number().int().nonnegative(),
  of: z.number().int().nonnegative(),
});
export type ProgressEvent = z.infer<typeof ProgressEvent>;

/** The whole texts are read further for searching, or not any more. */
export const TextsEvent = z.object({ account: z.string(), texts: TextsView });
export type TextsEvent = z.infer<typeof TextsEvent>;

/** Messages on their way whose state changed. */
export const OutboxEvent = z.object({ account: z.string(), outbox: z.array(OutboxEntry) });
export type OutboxEvent = z.infer<typeof OutboxEvent>;

/** Drafts that were saved (with their new revision) or are no drafts any more. */
export const DraftsEvent = z.object({
  account: z.string(),
  saved: z.array(z.object({ key: MessageKey, revision: z.number().int().positive() })),
  gone: z.array(MessageKey),
});
export type DraftsEvent = z.infer<typeof DraftsEvent>;

/** Lists of letters that are others now, and how many are begun and on their way. */
export const LettersEvent = z.object({
  account: z.string(),
  views: z.array(LetterView),
  waiting: z.object({
    drafts: z.number().int().nonnegative(),
    outbox: z.number().int().nonnegative(),
  }),
});
export type LettersEvent = z.infer<typeof LettersEvent>;

/** Event name in the stream → shape of its data. */
export const SERVER_EVENTS = {
  messages: MessagesEvent,
  deletions: DeletionsEvent,
  maildrop: MaildropEvent,
  progress: ProgressEvent,
  texts: TextsEvent,
  outbox: OutboxEvent,
  drafts: DraftsEvent,
  letters: LettersEvent,
} as const;
export type ServerEvents = {
  [Name in keyof typeof SERVER_EVENTS]: z.infer<(typeof SERVER_EVENTS)[Name]>;
};
