/** What can be said of where a message is from, and how one leaves its list; part of a message's view. */
import { z } from 'zod';

/**
 * passed: the reader's own provider confirmed the domain of From; failed: it looked, and could not;
 * unknown: it said nothing that could be relied on.
 */
export const Authentication = z.enum(['passed', 'failed', 'unknown']);
export type Authentication = z.infer<typeof Authentication>;

/** What a reader should know before believing; most messages have none. */
export const Doubt = z.discriminatedUnion('kind', [
  /** Nothing confirms that it is from this domain. */
  z.object({ kind: z.literal('not-confirmed'), domain: z.string() }),
  /** The sender's name reads like another address than the one it was sent from, or its domain. */
  z.object({ kind: z.literal('other-name'), named: z.string(), address: z.string() }),
  /** Name or domain mix alphabets or imitate letters; `text` is what does. */
  z.object({ kind: z.literal('unusual-letters'), text: z.string() }),
  /** Answers go to another domain. */
  z.object({ kind: z.literal('replies-elsewhere'), address: z.string() }),
  /** Nothing else in the mailbox is from this address. */
  z.object({ kind: z.literal('first-time'), address: z.string() }),
]);
export type Doubt = z.infer<typeof Doubt>;

/**
 * one-click: our server asks for it (RFC 8058); mail: by a message to `href` (mailto:); page: on a
 * page of the list's. `host` is who is told.
 */
export const Unsubscribe = z.object({
  way: z.enum(['one-click', 'mail', 'page']),
  href: z.string(),
  host: z.string(),
});
export type Unsubscribe = z.infer<typeof Unsubscribe>;

export const Trust = z.object({
  authentication: Authentication,
  /** The domain of From, where there is one. */
  domain: z.string(),
  doubts: z.array(Doubt),
  unsubscribe: Unsubscribe.optional(),
});
export type Trust = z.infer<typeof Trust>;
