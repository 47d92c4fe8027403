/** The one job that removes messages: fresh UIDL → check → DELE … → QUIT → +OK (RFC 1939 §6). */

import type { MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import { CommandRefusedError, type Session } from '@/lib/pop3';
import { detailOf, problemOf } from '@/lib/server/problem';
import type { DeletionRecord } from '@/lib/server/store/contract';
import { telling } from '@/lib/words/say';
import { followMoved } from './deletion-follow.ts';
import { AMBIGUOUS, copiesToMark, planDeletions, type Step } from './deletion-plan.ts';
import type { Outcome } from './deletion-states.ts';
import { fingerprintOf, sameContent } from './fingerprint.ts';
import type { Listed } from './identity.ts';
import { readListed } from './listing.ts';
import type { Moved } from './moved.ts';
import { Tops } from './tops.ts';

/** A message to mark, and which deletion it serves. */
interface Mark {
  readonly key: MessageKey;
  readonly messageNumber: number;
}

/**
 * Whether the message that now has a chosen one's name is that one.
 * @param top its header; null where the server gives none
 */
export type Recognise = (record: DeletionRecord, top: Uint8Array | null) => boolean;

const ANOTHER = detailOf('refused', telling('problem.another'));

const NEVER_DONE = detailOf('refused', telling('problem.never-done'));

/** What is remembered of the maildrop, to tell messages by more than their names. */
export interface Memory {
  readonly recognise: Recognise;
  readonly moved: Moved;
}

/**
 * Carries out deletions in a session of their own, and ends it.
 * @param session signed in, without marks, used by nobody else until this returns
 * @param memory asked before each mark, for servers that use a unique-id again, and where a
 *   message is not listed any more, for servers that give all of them new unique-ids
 * @param worn those that were marked often enough in vain: if still there, they stay
 * @returns an outcome for each record
 * @throws Pop3Error only where nothing was marked and the session is of no more use
 */
export async function carryOut(
  session: Session,
  records: readonly DeletionRecord[],
  memory: Memory,
  worn: ReadonlySet<MessageKey>,
): Promise<Map<MessageKey, Outcome>> {
  const hadUniqueIds = records.some(({ uniqueId }) => uniqueId !== null);
  const listed = await readListed(session, hadUniqueIds ? 'required' : 'if-any');
  const outcomes = new Map<MessageKey, Outcome>();
  const fingerprints = rememberedFingerprints(session);
  const planned = planDeletions(records, listed);
  const steps = await followMoved(session, planned, listed, memory.moved);
  const known = await refuseOthers(session, listed, steps, memory.recognise);
  const found = await chooseMarks(session, known, fingerprints, outcomes);
  const marks = found.filter(({ key }) => !worn.has(key));
  for (const { key } of found) {
    if (worn.has(key)) outcomes.set(key, { is: 'refused', reason: NEVER_DONE });
  }
  const marked = await markAll(session, marks, outcomes);
  if (marked !== 'lost') await commit(session, marked, outcomes);
  return outcomes;
}

/**
 * Turns marks of messages that only have a chosen one's name into refusals.
 * QUIRK: unique-ids that are used again, by servers whose index was made anew (Cyrus, UW imapd).
 */
async function refuseOthers(
  session: Session,
  listed: readonly Listed[],
  steps: readonly Step[],
  recognise: Recognise,
): Promise<Step[]> {
  const tops = new Tops(session);
  const byNumber = new Map(listed.map((message) => [message.messageNumber, message]));
  return Promise.all(
    steps.map(async (step) => {
      const message = step.is === 'mark' ? byNumber.get(step.messageNumber) : undefined;
      if (step.is !== 'mark' || !message) return step;
      const top = await tops.read(message, 0);
      if (recognise(step.record, top)) return step;
      return { is: 'refuse' as const, record: step.record, reason: ANOTHER };
    }),
  );
}

type Fingerprints = (message: Listed) => Promise<string | null>;

/** Asks for each at most once, however many deletions need it. */
function rememberedFingerprints(session: Session): Fingerprints {
  const known = new Map<number, Promise<string | null>>();
  return (message) => {
    const fingerprint = known.get(message.messageNumber) ?? fingerprintOf(session, message);
    known.set(message.messageNumber, fingerprint);
    return fingerprint;
  };
}

async function chooseMarks(
  session: Session,
  steps: readonly Step[],
  fingerprints: Fingerprints,
  outcomes: Map<MessageKey, Outcome>,
): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (const step of steps) {
    if (step.is === 'mark') {
      marks.push({ key: step.record.key, messageNumber: step.messageNumber });
    } else if (step.is === 'absent') {
      outcomes.set(step.record.key, { is: 'committed' });
    } else if (step.is === 'refuse') {
      outcomes.set(step.record.key, { is: 'refused', reason: step.reason });
    } else {
      marks.push(...(await compare(session, step, fingerprints, outcomes)));
    }
  }
  return marks;
}

/** Finds the messages that have the fingerprint now. Several must be copies to the last octet. */
async function compare(
  session: Session,
  step: Extract<Step, { is: 'compare' }>,
  fingerprints: Fingerprints,
  outcomes: Map<MessageKey, Outcome>,
): Promise<Mark[]> {
  const found = await Promise.all(step.candidates.map(fingerprints));
  const copies = step.candidates.filter((_, index) => found[index] === step.fingerprint);
  if (copies.length === 0 && found.includes(null)) return refuseAll(step.records, outcomes);
  const alike = Math.max(...step.records.map((record) => record.alike ?? 1));
  const count = copiesToMark(step.records.length, alike, copies.length);
  const doubtful = copies.length > 1 && count < copies.length;
  if (count > 0 && doubtful && !(await sameContent(session, copies))) {
    return refuseAll(step.records, outcomes);
  }
  for (const record of step.records.slice(count)) outcomes.set(record.key, { is: 'committed' });
  return step.records.slice(0, count).flatMap(({ key }, index) => {
    const copy = copies[index];
    return copy ? [{ key, messageNumber: copy.messageNumber }] : [];
  });
}

function refuseAll(records: readonly DeletionRecord[], outcomes: Map<MessageKey, Outcome>): Mark[] {
  for (const { key } of records) outcomes.set(key, { is: 'refused', reason: AMBIGUOUS });
  return [];
}

/** Marks. A refused one does not keep the others; a lost line gives all of them back. */
async function markAll(
  session: Session,
  marks: readonly Mark[],
  outcomes: Map<MessageKey, Outcome>,
): Promise<readonly Mark[] | 'lost'> {
  const results = await Promise.allSettled(
    marks.map(({ messageNumber }) => session.dele(messageNumber)),
  );
  const marked: Mark[] = [];
  let lost: ErrorDetail | null = null;
  results.forEach((result, index) => {
    const mark = marks[index];
    if (!mark) return;
    if (result.status === 'fulfilled') marked.push(mark);
    else if (result.reason instanceof CommandRefusedError) {
      outcomes.set(mark.key, { is: 'refused', reason: problemOf(result.reason) });
    } else lost ??= problemOf(result.reason);
  });
  if (lost === null) return marked;
  for (const { key } of marks) {
    if (!outcomes.has(key)) outcomes.set(key, { is: 'again', reason: lost });
  }
  session.destroy();
  return 'lost';
}

/** QUIT: its +OK alone says that the marked ones are gone. */
async function commit(
  session: Session,
  marked: readonly Mark[],
  outcomes: Map<MessageKey, Outcome>,
): Promise<void> {
  const outcome = await session.quit().then(
    (): Outcome => ({ is: 'committed' }),
    (error: unknown): Outcome => ({
      is: wasNeverSent(error) ? 'again' : 'unknown',
      reason: problemOf(error),
    }),
  );
  for (const { key } of marked) outcomes.set(key, outcome);
}

/** Whether not one octet of QUIT left this machine, so that the server cannot have committed. */
function wasNeverSent(error: unknown): boolean {
  return error instanceof Error && 'written' in error && error.written === false;
}
