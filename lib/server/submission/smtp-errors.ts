/** What a failure on the submission line means: who has the message, whether to try again, and in which words. */

import type { ErrorCode, ErrorDetail } from '@/lib/contract/error';
import type { RecipientOutcome } from '@/lib/contract/standing';
import { detailOf } from '@/lib/server/problem';
import { type Told, telling } from '@/lib/words/say';
import { sendable } from './addresses.ts';
import type { Outcome } from './letter-states.ts';
import { REPLY_SHOWN } from './limits.ts';

/** How far it came. Only in `handed-over` may the server have the message; `ready`: nothing is under way. */
export type SmtpStage = 'connecting' | 'ready' | 'signing in' | 'sending' | 'handed-over';

/** What can be wrong with the line; each has a sentence. */
type LineCode = Extract<
  ErrorCode,
  'unreachable' | 'untrusted' | 'timed-out' | 'connection-lost' | 'misbehaved' | 'internal'
>;

/** A failure that nodemailer does not know. */
type OwnFailure = 'no-auth' | 'misbehaved';

/** What nodemailer says of a failure, read by form. */
interface Failure {
  readonly code: string;
  /** The system's own word for it, such as ECONNREFUSED. */
  readonly cause: string;
  /** The server's reply; null where there was none. */
  readonly reply: string | null;
  readonly status: number | null;
  readonly rejected: readonly Error[];
}

/** Makes an error of our own that `unsent` understands. */
export function attributed(failure: OwnFailure, message: string): Error {
  return Object.assign(new Error(message), { code: failure });
}

/** What an error on the line makes of the message. */
export function unsent(error: unknown, stage: SmtpStage, to: readonly string[]): Outcome {
  const failure = read(error);
  if (failure.status === null && stage === 'handed-over') {
    return {
      is: 'unknown',
      reason: detailOf('connection-lost', telling('problem.smtp-unknown')),
    };
  }
  if (stage === 'signing in' && (failure.code === 'no-auth' || isPermanent(failure))) {
    return refused(signInReason(failure), to, failure);
  }
  if (stage === 'signing in' && failure.status !== null) {
    const reason = detailOf('refused', telling('problem.smtp-later'), replyShown(failure));
    return { is: 'deferred', reason, recipients: [] };
  }
  if (stage === 'sending' || stage === 'handed-over') {
    if (failure.status !== null || failure.rejected.length > 0) return repliedWith(failure, to);
    if (failure.code === 'EENVELOPE') {
      return refused(detailOf('not-sendable', undefined, messageOf(error)), to, failure);
    }
  }
  return { is: 'deferred', reason: lineReason(failure, stage), recipients: [] };
}

/** What was said of each: `otherwise` of those that no error names. */
export function recipientOutcomes(
  to: readonly string[],
  errors: readonly Error[],
  otherwise: RecipientOutcome['state'],
  detail?: string | null,
): RecipientOutcome[] {
  const told = new Map<string, Failure>();
  for (const error of errors) {
    if ('recipient' in error) told.set(String(error.recipient), read(error));
  }
  return to.map((address) => {
    const failure = told.get(sendable(address) ?? address) ?? told.get(address);
    const words = failure ? failure.reply : detail;
    const state = failure ? (isPermanent(failure) ? 'refused' : 'waiting') : otherwise;
    return { address, state, ...(words ? { detail: shownReply(words) } : {}) };
  });
}

/** The server said no to the sender, to all recipients, to DATA, or to the message itself. */
function repliedWith(failure: Failure, to: readonly string[]): Outcome {
  const permanent = isPermanent(failure);
  const recipients = recipientOutcomes(
    to,
    failure.rejected,
    permanent ? 'refused' : 'waiting',
    failure.reply,
  );
  const again = recipients.some(({ state }) => state === 'waiting');
  const detail = replyShown(failure);
  if (again) {
    const reason = detailOf('refused', telling('problem.smtp-later'), detail);
    return { is: 'deferred', reason, recipients };
  }
  const reason = detailOf('refused', refusal(failure, to.length), detail);
  return { is: 'refused', reason, recipients };
}

function refusal({ rejected, status }: Failure, recipients: number): Told {
  if (rejected.length > 0) return telling('problem.smtp-recipients', { count: recipients });
  return telling(status === 552 ? 'problem.smtp-too-large' : 'problem.smtp-refused');
}

function refused(reason: ErrorDetail, to: readonly string[], { reply }: Failure): Outcome {
  return { is: 'refused', reason, recipients: recipientOutcomes(to, [], 'refused', reply) };
}

function signInReason(failure: Failure): ErrorDetail {
  if (failure.code === 'no-auth') {
    return detailOf('sign-in-refused', telling('problem.smtp-no-auth'));
  }
  return detailOf('sign-in-refused', telling('problem.smtp-password'), replyShown(failure));
}

/** Nothing was sent, for a reason that lies with the line and not with the message. */
function lineReason(failure: Failure, stage: SmtpStage): ErrorDetail {
  const code = lineCode(failure, stage);
  return detailOf(code, telling(`problem.smtp-${code}`), replyShown(failure));
}

const replyShown = ({ reply }: Failure) => (reply === null ? undefined : shownReply(reply));

function lineCode({ cause, code, reply }: Failure, stage: SmtpStage): LineCode {
  if (code === 'ETLS' || /CERT|TLS|SSL/.test(cause)) return 'untrusted';
  if (code === 'ETIMEDOUT') return 'timed-out';
  if (code === 'EPROTOCOL' && reply !== null) return 'unreachable';
  if (code === 'EPROTOCOL' || code === 'misbehaved') return 'misbehaved';
  if (code === 'ECONNECTION' || code === 'ESOCKET' || code === 'EDNS') {
    return stage === 'connecting' ? 'unreachable' : 'connection-lost';
  }
  return 'internal';
}

/** A reply that begins with 5 (RFC 5321 §4.2.1). */
function isPermanent({ status }: Failure): boolean {
  return status !== null && status >= 500;
}

function read(error: unknown): Failure {
  const fields: Readonly<Record<string, unknown>> = error instanceof Error ? { ...error } : {};
  const text = (name: string) => (typeof fields[name] === 'string' ? String(fields[name]) : '');
  const status = typeof fields.responseCode === 'number' ? fields.responseCode : null;
  const rejected = Array.isArray(fields.rejectedErrors) ? fields.rejectedErrors : [];
  return {
    code: text('code'),
    cause: text('originalCode') || text('code'),
    reply: text('response') || null,
    status: status !== null && status >= 400 && status <= 599 ? status : null,
    rejected: rejected.filter((item) => item instanceof Error),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A server's words in one line of plain text. */
function shownReply(reply: string): string {
  return reply
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, REPLY_SHOWN);
}
