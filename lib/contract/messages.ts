/** The list of messages and the flags set on it: GET and PATCH /api/messages. */
import { z } from 'zod';
import { Envelope, Mailbox, MessageKey } from './envelope.ts';
import { ExportRun } from './export.ts';

/** `deleted`: chosen for deletion, and not removed from the server yet. */
export const View = z.enum(['inbox', 'unread', 'starred', 'attachments', 'deleted']);
export type View = z.infer<typeof View>;

/** The lists of what POP3 does not know: letters written here, and messages brought from elsewhere. */
export const LetterView = z.enum(['drafts', 'outbox', 'sent', 'imported']);
export type LetterView = z.infer<typeof LetterView>;

/** Every list there is. */
export const ListView = z.enum([...View.options, ...LetterView.options]);
export type ListView = z.infer<typeof ListView>;

/** Which of them is none of the maildrop's. */
export function isLetterView(view: ListView): view is LetterView {
  return LetterView.options.some((each) => each === view);
}

/** In which order a list stands; what is equal stands newest first. */
export const Sort = z.enum(['newest', 'oldest', 'sender', 'subject', 'largest', 'smallest']);
export type Sort = z.infer<typeof Sort>;

/** Where is searched: in what the list shows, or in the whole texts that were read, too. */
export const Within = z.enum(['envelopes', 'texts']);
export type Within = z.infer<typeof Within>;

/** Whether messages of one conversation stand in one row. */
export const Grouping = z.enum(['off', 'on']);
export type Grouping = z.infer<typeof Grouping>;

/**
 * How long an answer may wait for the mail server. `no`: the list as it was left will do; `first`:
 * until the mailbox was listed, at whatever time; `current`: for a listing that is on its way, too.
 */
export const Wait = z.enum(['no', 'first', 'current']);
export type Wait = z.infer<typeof Wait>;

/** Which list is asked for, and in which order. */
const Asked = {
  account: z.string().max(64).optional(),
  view: ListView.default('inbox'),
  /** What is searched, in the language of lib/search. */
  q: z.string().max(500).default(''),
  within: Within.default('envelopes'),
  conversations: Grouping.default('off'),
  sort: Sort.default('newest'),
  /** The reader's time zone, for where the days of before: and after: begin. */
  zone: z.string().max(64).default('UTC'),
  /** What comes first where the reader types a date in figures. */
  dates: z.enum(['day-month', 'month-day', 'year-month-day']).default('year-month-day'),
};

/**
 * Query of GET /api/messages. A page starts after `cursor` (opaque, from the page before), at row
 * `offset` (0 is the first), to jump into the middle of a long list, or is the one among the pages
 * of `limit` rows that has the row of a message, `around`; only one of them.
 */
export const ListQuery = z
  .object({
    ...Asked,
    wait: Wait.default('first'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.string().max(200).optional(),
    offset: z.coerce.number().int().min(0).optional(),
    around: MessageKey.optional(),
  })
  .refine(
    ({ cursor, offset, around }) =>
      [cursor, offset, around].filter((start) => start !== undefined).length < 2,
    { message: 'Give one of cursor, offset and around.' },
  );
export type ListQuery = z.infer<typeof ListQuery>;

/** A message of a conversation, as far as the row of all of them shows it. */
export const Member = Envelope.pick({
  key: true,
  read: true,
  starred: true,
  attachments: true,
}).extend({ from: Mailbox.nullable() });
export type Member = z.infer<typeof Member>;

/** A row that stands for several messages of its list, the oldest first; `key` names the newest. */
export const ConversationRow = z.object({ key: MessageKey, members: z.array(Member).min(2) });
export type ConversationRow = z.infer<typeof ConversationRow>;

/**
 * A page; `offset` is its first row, `cursor` null at the end; `total` counts the whole list, in
 * rows. With conversations, `messages` has the newest of each.
 */
export const MessagePage = z.object({
  messages: z.array(Envelope),
  /** Of the rows that stand for several messages; left out where the list has none such. */
  conversations: z.array(ConversationRow).optional(),
  offset: z.number().int().nonnegative(),
  cursor: z.string().nullable(),
  total: z.number().int().nonnegative(),
  /** The mail server is about to say how the list stands now; left out where it has. */
  asLeft: z.literal(true).optional(),
  /** Which of the mail server's listings this is of, counted up; left out where it is of none. */
  listing: z.number().int().nonnegative().optional(),
});
export type MessagePage = z.infer<typeof MessagePage>;

/**
 * Query of GET /api/messages/keys. `listing`: the latest that the page knows; messages of later ones,
 * which nobody has seen there, are left out, and so are conversations that have one.
 */
export const KeysQuery = z.object({
  ...Asked,
  listing: z.coerce.number().int().min(0).optional(),
});
export type KeysQuery = z.infer<typeof KeysQuery>;

/** Query of GET /api/export: a list, all of it or what was chosen for `run`, and the file that it becomes. */
export const ExportQuery = z.object({
  ...Asked,
  as: z.enum(['mbox', 'eml']),
  of: z.enum(['all', 'chosen']).default('all'),
  /** By which it is asked how far it is. */
  run: ExportRun.optional(),
});
export type ExportQuery = z.infer<typeof ExportQuery>;

/**
 * Every message of a list, in its order. With conversations, the newest of each is followed by the
 * others of its row, and `counts` says how many messages each row stands for.
 */
export const AllKeys = z.object({
  keys: z.array(MessageKey),
  counts: z.array(z.number().int().positive()).optional(),
});
export type AllKeys = z.infer<typeof AllKeys>;

/** The most keys that one request may name: what a person did at once is undone at once, too. */
export const MAX_KEYS = 100_000;
export const Keys = z.array(MessageKey).min(1).max(MAX_KEYS);

/** Body of PUT /api/exports/[run]: what of a list goes into the file. */
export const ExportChoice = z.object({ keys: Keys });

/** GET /api/messages/[key]/conversation: the message and those that belong with it, the oldest first. */
export const ConversationView = z.object({ messages: z.array(Envelope) });
export type ConversationView = z.infer<typeof ConversationView>;

/** Body of PATCH /api/messages. */
export const FlagChange = z.object({
  keys: Keys,
  set: z
    .object({ read: z.boolean().optional(), starred: z.boolean().optional() })
    .refine((set) => set.read !== undefined || set.starred !== undefined, {
      message: 'Set read or starred.',
    }),
});
export type FlagChange = z.infer<typeof FlagChange>;

/** The flags as they now stand, one entry for each key asked for. */
export const Flags = z.object({
  messages: z.array(z.object({ key: MessageKey, read: z.boolean(), starred: z.boolean() })),
});
export type Flags = z.infer<typeof Flags>;
