/** Messages begun and not sent: POST /api/drafts, GET and PUT /api/drafts/[key]. */
import { z } from 'zod';
import { Answering, Attachment, DraftContent } from './compose.ts';
import { MessageKey } from './envelope.ts';
import { ErrorDetail } from './error.ts';
import { RecipientOutcome } from './standing.ts';

/** Why a message that was to be sent came back. */
export const Refusal = z.object({ reason: ErrorDetail, recipients: z.array(RecipientOutcome) });
export type Refusal = z.infer<typeof Refusal>;

/** What a browser calls one saving: 22 characters of base64url, random. */
const SaveName = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/**
 * A draft as it is kept. `content.html` may quote mail of strangers: only lib/html may show it.
 * `revision` counts the changes of `content`, and how often it was to be sent; attachments come and
 * go without it. `savedAs`: the name of the saving that its content is from.
 */
export const Draft = z.object({
  key: MessageKey,
  revision: z.number().int().positive(),
  savedAt: z.iso.datetime(),
  savedAs: SaveName.optional(),
  content: DraftContent,
  attachments: z.array(Attachment),
  answers: Answering.nullable(),
  refusal: Refusal.optional(),
});
export type Draft = z.infer<typeof Draft>;

/**
 * Body of PUT /api/drafts/[key]: the new content, and the revision that it was made from. 0 begins
 * a draft under a key that the browser made (22 characters of base64url, random). By `name` it knows
 * its own words again, should the answer be lost.
 */
export const DraftSave = z.object({
  name: SaveName.optional(),
  revision: z.number().int().nonnegative(),
  content: DraftContent,
});
export type DraftSave = z.infer<typeof DraftSave>;

/** The answer, when it was kept. With 409 `draft-changed`, the newer one comes as DraftConflict. */
export const DraftSaved = z.object({
  revision: z.number().int().positive(),
  savedAt: z.iso.datetime(),
});
export type DraftSaved = z.infer<typeof DraftSaved>;

/** Another tab was first. */
export const DraftConflict = z.object({ error: ErrorDetail, draft: Draft });
export type DraftConflict = z.infer<typeof DraftConflict>;

/** How the answered message's date is told in the quotation: as the browser would. */
const Told = z.object({
  locale: z.string().max(35).optional(),
  timeZone: z.string().max(64).optional(),
});

/** Body of POST /api/drafts: a draft made from something, in the maildrop, sent or discarded. */
export const DraftStart = z.discriminatedUnion('is', [
  Told.extend({
    is: z.literal('reply'),
    key: MessageKey,
    to: z.enum(['sender', 'all', 'list']),
  }),
  Told.extend({ is: z.literal('forward'), key: MessageKey, as: z.enum(['inline', 'attachment']) }),
  /** A sent message once more, as a new one. */
  z.object({ is: z.literal('again'), key: MessageKey }),
  /** One that was discarded a moment ago. */
  z.object({ is: z.literal('restore'), key: MessageKey }),
]);
export type DraftStart = z.infer<typeof DraftStart>;
