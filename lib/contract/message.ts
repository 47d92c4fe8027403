/** One message as the reader sees it: GET /api/messages/[key] and …/top. */
import { z } from 'zod';
import { Envelope } from './envelope.ts';
import { Trust } from './trust.ts';

/** Header fields in the order of the message; values decoded, unfolded, without line breaks. */
export const HeaderFields = z.array(z.tuple([z.string(), z.string()]));
export type HeaderFields = z.infer<typeof HeaderFields>;

/** One attachment or inline part. `part` names it in URLs, within its message. */
export const Part = z.object({
  part: z.string(),
  /** Cleaned: no path, no controls, no bidi overrides; never empty. */
  filename: z.string(),
  type: z.string(),
  octets: z.number().int().nonnegative(),
  /** Shown inside the HTML by cid:. */
  inline: z.boolean(),
  contentId: z.string().optional(),
});
export type Part = z.infer<typeof Part>;

/** GET /api/messages/[key]/top?lines=20 */
export const TopView = z.object({ message: Envelope, header: HeaderFields, text: z.string() });
export type TopView = z.infer<typeof TopView>;

/** Query of …/top: how many lines of the body. */
export const TopQuery = z.object({ lines: z.coerce.number().int().min(0).max(1_000).default(20) });

/** GET /api/messages/[key]. `html` is hostile: only lib/html may show it. */
export const MessageView = z.object({
  message: Envelope,
  text: z.string().optional(),
  html: z.string().optional(),
  header: HeaderFields,
  parts: z.array(Part),
  /** What was wrong with the message, in words for people. */
  problems: z.array(z.string()),
  trust: Trust,
});
export type MessageView = z.infer<typeof MessageView>;
