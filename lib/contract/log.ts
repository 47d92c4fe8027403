/** What happened to the mailbox, the latest first: GET /api/log. */
import { z } from 'zod';

/**
 * new: messages came; deleted: removed as chosen here; removed-elsewhere: another program did;
 * not-deleted: the server refused; renamed: the server gave messages new names, and they were known
 * again; let-go and connected: a person wished so; reconnected: a line was lost and opened again;
 * busy: another program held the mailbox; password-refused: the server took it no longer;
 * sending-changed: mail is handed in at another server from now on, as somebody signed in chose.
 */
export const LogKind = z.enum([
  'new',
  'deleted',
  'removed-elsewhere',
  'not-deleted',
  'renamed',
  'let-go',
  'connected',
  'reconnected',
  'busy',
  'password-refused',
  'sending-changed',
]);
export type LogKind = z.infer<typeof LogKind>;

/** `count` of messages; 1 where it is not about messages. `words` say all of it but the time. */
export const LogEntry = z.object({
  at: z.iso.datetime(),
  kind: LogKind,
  count: z.number().int().positive(),
  words: z.string(),
});
export type LogEntry = z.infer<typeof LogEntry>;

export const MailboxLog = z.object({ entries: z.array(LogEntry) });
export type MailboxLog = z.infer<typeof MailboxLog>;
