/** Handing a message in, and what a submission server's answers mean. */

import type { ErrorDetail } from '@/lib/contract/error';
import { detailOf, Problem } from '@/lib/server/problem';
import { telling } from '@/lib/words/say';
import { needsUtf8 } from './addresses.ts';
import type { Outcome } from './letter-states.ts';
import { PROVE_WITHIN } from './limits.ts';
import type { SmtpCredentials } from './smtp-auth.ts';
import { recipientOutcomes, unsent } from './smtp-errors.ts';
import {
  type Extensions,
  type Handover,
  Line,
  type SmtpOptions,
  type SubmissionServer,
} from './smtp-line.ts';

/** What became of a handover, and the size limit that the server told on the way. */
export interface Submitted {
  readonly outcome: Outcome;
  readonly maxOctets: number | null;
}

/**
 * Hands one message in, on a line of its own. Never rejects: whatever happens is an outcome.
 * @param credentials null where the server wants none
 */
export async function submit(
  server: SubmissionServer,
  credentials: SmtpCredentials | null,
  handover: Handover,
  options: SmtpOptions = {},
): Promise<Submitted> {
  const line = new Line(server, credentials, options);
  let maxOctets: number | null = null;
  try {
    const extensions = await line.open();
    maxOctets = extensions.maxOctets;
    const impossible = obstacle(extensions, handover);
    if (impossible) return { outcome: refusal(impossible, handover), maxOctets };
    await line.signIn(extensions);
    return { outcome: await line.send(handover), maxOctets };
  } catch (error) {
    const outcome = unsent(error, line.stage, handover.to);
    const isProved = line.stage === 'sending' || line.stage === 'handed-over';
    // What a stranger's server says before it took the password is passed on to nobody.
    const isTold = isProved || server.reach !== 'public';
    return { outcome: isTold ? outcome : wordless(outcome), maxOctets };
  } finally {
    line.end();
  }
}

/**
 * Signs in there and hands nothing in.
 * @throws Problem `sign-in-refused`, or `unreachable` for all else: without the server's words, for
 * a visitor named it, and why it cannot be used may tell what stands there
 */
export async function prove(
  server: SubmissionServer,
  credentials: SmtpCredentials,
  options: SmtpOptions = {},
): Promise<void> {
  const within = {
    connectWithin: PROVE_WITHIN,
    greetingWithin: PROVE_WITHIN,
    submitWithin: PROVE_WITHIN,
  };
  const line = new Line(server, credentials, { ...within, ...options });
  try {
    await line.signIn(await line.open());
  } catch (error) {
    const isRefused = unsent(error, line.stage, []).is === 'refused';
    throw isRefused
      ? new Problem('sign-in-refused', { told: telling('problem.way-refused'), cause: error })
      : new Problem('unreachable', { told: telling('problem.way-unreachable'), cause: error });
  } finally {
    line.end();
  }
}

/** Resolves where a server takes mail there in private, with a certificate for its name, and asks who one is. */
export async function greets(
  server: SubmissionServer,
  signal: AbortSignal,
  options: SmtpOptions = {},
): Promise<void> {
  const line = new Line(server, null, options);
  const giveUp = () => line.end();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    const { mechanisms } = await line.open();
    if (mechanisms.size === 0) throw new Error('It lets nobody sign in');
  } finally {
    signal.removeEventListener('abort', giveUp);
    line.end();
  }
}

function wordless(outcome: Outcome): Outcome {
  if (outcome.is === 'accepted') return outcome;
  const { detail: _, ...reason } = outcome.reason;
  if (outcome.is === 'unknown') return { is: 'unknown', reason };
  const recipients = outcome.recipients.map(({ address, state }) => ({ address, state }));
  return { is: outcome.is, reason, recipients };
}

/** Why this server cannot take this message, whoever asks. */
function obstacle(
  { maxOctets, names }: Extensions,
  { eightBit, from, octets, to }: Handover,
): ErrorDetail | null {
  if (maxOctets !== null && octets > maxOctets) {
    const most = Math.floor(maxOctets / 1_048_576);
    return detailOf('too-large', telling('problem.smtp-size', { megabytes: most }));
  }
  const foreign = [from, ...to].find(needsUtf8);
  if (foreign !== undefined && !names.has('SMTPUTF8')) {
    return detailOf('not-sendable', telling('problem.smtp-letters', { address: foreign }));
  }
  if (eightBit && !names.has('8BITMIME')) {
    return detailOf('not-sendable', telling('problem.smtp-old'));
  }
  return null;
}

function refusal(reason: ErrorDetail, { to }: Handover): Outcome {
  return { is: 'refused', reason, recipients: recipientOutcomes(to, [], 'refused') };
}
