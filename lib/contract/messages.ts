/** The list of messages and the flags set on it: GET and PATCH /api/messages. */
import { z } from 'zod';
import { Envelope, MessageKey } from './envelope.ts';

export const View = z.enum(['inbox', 'unread', 'starred', 'attachments']);
export type View = z.infer<typeof View>;

/**
 * Query of GET /api/messages. A page starts after `cursor` (opaque, from the page before) or, to
 * jump into the middle of a long list, at row `offset` (0 is the newest); not both.
 */
export const ListQuery = z
  .object({
    account: z.string().max(64).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.string().max(200).optional(),
    offset: z.coerce.number().int().min(0).optional(),
    view: View.default('inbox'),
  })
  .refine((query) => query.cursor === undefined || query.offset === undefined, {
    message: 'Give cursor or offset, not both.',
  });
export type ListQuery = z.infer<typeof ListQuery>;

/** A page, newest first. `cursor` is null at the end; `total` counts the whole view. */
export const MessagePage = z.object({
  messages: z.array(Envelope),
  cursor: z.string().nullable(),
  total: z.number().int().nonnegative(),
});
export type MessagePage = z.infer<typeof MessagePage>;

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
