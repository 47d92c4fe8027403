/** Deletions and their states: POST, DELETE and GET /api/deletions. */
import { z } from 'zod';
import { MessageKey } from './envelope.ts';
import { ErrorDetail } from './error.ts';
import { Keys } from './messages.ts';

/**
 * undoable → due → running → committed; undone where the person took it back in time;
 * refused where the server said -ERR; unknown where QUIT went unanswered and the next unique-id
 * listing has to decide. due may stand for long: it waits for a session.
 */
export const DeletionState = z.enum([
  'undoable',
  'due',
  'running',
  'committed',
  'undone',
  'refused',
  'unknown',
]);
export type DeletionState = z.infer<typeof DeletionState>;

/** One message's deletion. `until` is when undo ends, in every state. */
export const Deletion = z.object({
  key: MessageKey,
  state: DeletionState,
  until: z.iso.datetime(),
  /** Why it was refused, or why it still waits. */
  reason: ErrorDetail.optional(),
});
export type Deletion = z.infer<typeof Deletion>;

/** Body of POST and DELETE. */
export const DeletionRequest = z.object({ keys: Keys });
export type DeletionRequest = z.infer<typeof DeletionRequest>;

export const Deletions = z.object({ deletions: z.array(Deletion) });
export type Deletions = z.infer<typeof Deletions>;
