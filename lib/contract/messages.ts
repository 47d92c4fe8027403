/** The list of messages and the flags set on it: GET and PATCH /api/messages. */
import { z } from 'zod';
import { Envelope, MessageKey } from './envelope.ts';

/** `deleted`: chosen for deletion, and not removed from the server yet. */
export const View = z.enum(['inbox', 'unread', 'starred', 'attachments', 'deleted']);
export type View = z.infer<typeof View>;

/** In which order a list stands; what is equal stands newest first. */
export const Sort = z.enum(['newest', 'oldest', 'sender', 'subject', 'largest', 'smallest']);
export type Sort = z.infer<typeof Sort>;

/** Where is searched: in what the list shows, or in the whole texts that were read, too. */
export const Within = z.enum(['envelopes', 'texts']);
export type Within = z.infer<typeof Within>;

/** Which list is asked for, and in which order. */
const Asked = {
  account: z.string().max(64).optional(),
  view: View.default('inbox'),
  /** What is searched, in the language of lib/search. */
  q: z.string().max(500).default(''),
  within: Within.default('envelopes'),
  sort: Sort.default('newest'),
  /** The reader's time zone, for where the days of before: and after: begin. */
  zone: z.string().max(64).default('UTC'),
};

/**
 * Query of GET /api/messages. A page starts after `cursor` (opaque, from the page before), at row
 * `offset` (0 is the first), to jump into the middle of a long list, or is the one among the pages
 * of `limit` rows that has the row of a message, `around`; only one of them.
 */
export const ListQuery = z
  .object({
    ...Asked,
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

/** A page; `offset` is its first row, `cursor` null at the end; `total` counts the whole list. */
export const MessagePage = z.object({
  messages: z.array(Envelope),
  offset: z.number().int().nonnegative(),
  cursor: z.string().nullable(),
  total: z.number().int().nonnegative(),
});
export type MessagePage = z.infer<typeof MessagePage>;

/** Query of GET /api/messages/keys. */
export const KeysQuery = z.object(Asked);
export type KeysQuery = z.infer<typeof KeysQuery>;

/** Every message of a list, in its order. */
export const AllKeys = z.object({ keys: z.array(MessageKey) });
export type AllKeys = z.infer<typeof AllKeys>;

/** The most keys that one request may name. */
export const MAX_KEYS = 1_000;
export const Keys = z.array(MessageKey).min(1).max(MAX_KEYS);

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
