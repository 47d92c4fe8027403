/** Where an account's mail is handed in: /api/submission. */
import { z } from 'zod';
import { SubmissionView } from './compose.ts';

/** What no command line may hold. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'Control characters are not allowed.');

/** Where a server is. */
export const SubmissionPlace = z.object({
  host: line(253),
  port: z.number().int().min(1).max(65_535),
  /** tls: from the first octet; starttls: STARTTLS first, or nothing. */
  security: z.enum(['tls', 'starttls']),
});
export type SubmissionPlace = z.infer<typeof SubmissionPlace>;

/** Body of PUT: kept once the server took this sign-in. Tokens may be long. */
export const SubmissionRequest = SubmissionPlace.extend({
  username: line(320),
  secret: z.object({ is: z.enum(['password', 'access-token']), value: line(4_096) }),
});
export type SubmissionRequest = z.infer<typeof SubmissionRequest>;

/** GET, and the answer to PUT and DELETE. */
export const SubmissionChoice = z.object({
  submission: SubmissionView,
  /** Whether people may name a server of their own. */
  choice: z.enum(['open', 'closed']),
  /** The one that the person named; null where the administrator's is used, or none. */
  own: SubmissionPlace.extend({
    username: z.string(),
    secret: z.enum(['password', 'access-token']),
  }).nullable(),
});
export type SubmissionChoice = z.infer<typeof SubmissionChoice>;

/** Answer of POST /api/submission/search: a proposal, which nothing was sent to. */
export const SubmissionFound = z.object({ found: SubmissionPlace.nullable() });
export type SubmissionFound = z.infer<typeof SubmissionFound>;
