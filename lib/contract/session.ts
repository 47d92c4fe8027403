/** Who is signed in and how their maildrops stand: GET /api/session. */
import { z } from 'zod';
import { ErrorDetail } from './error.ts';

export const Account = z.object({ id: z.string(), address: z.string() });
export type Account = z.infer<typeof Account>;

/**
 * open: a POP3 session holds the maildrop; released: none does, other programs may; let-go: the
 * same because a person wished so, until one asks for something again; opening: one is being made;
 * waiting: the server said no for now (`problem` says why).
 */
export const MaildropState = z.enum(['open', 'released', 'let-go', 'opening', 'waiting']);
export type MaildropState = z.infer<typeof MaildropState>;

export const MaildropView = z.object({
  state: MaildropState,
  messages: z.number().int().nonnegative(),
  octets: z.number().int().nonnegative(),
  unread: z.number().int().nonnegative(),
  /** When the last unique-id listing was read; null before the first. */
  checkedAt: z.iso.datetime().nullable(),
  problem: ErrorDetail.optional(),
  /** When a maildrop that waits is tried again by itself; left out where it is not. */
  retryAt: z.iso.datetime().optional(),
  /** Since when no session holds it; left out while one does, or where none did since the server started. */
  releasedAt: z.iso.datetime().optional(),
  /**
   * Days for which the server keeps messages that were read (EXPIRE, RFC 2449 §6.7), 0 where
   * reading one removes it; left out where it keeps them or does not say.
   */
  keptDays: z.number().int().nonnegative().optional(),
});
export type MaildropView = z.infer<typeof MaildropView>;

export const SessionView = z.object({
  accounts: z.array(Account.extend({ maildrop: MaildropView })),
});
export type SessionView = z.infer<typeof SessionView>;
