/** AUTH: a SASL conversation, always in two steps (RFC 5034). */
import { oneLine } from '@/lib/pop3/command-line';
import {
  type CommandRefusedError,
  LimitError,
  ProtocolError,
  signInRefused,
} from '@/lib/pop3/errors';
import type { CommandOptions } from '@/lib/pop3/options';
import type { Pipeline } from '@/lib/pop3/pipeline';
import type { Reply } from '@/lib/pop3/reply';

/** One mechanism with one user's credentials, for one conversation. */
export interface Mechanism {
  /** As CAPA names it: `SCRAM-SHA-256-PLUS`. */
  name: string;
  /** Never to be seen in a trace or an error. */
  secrets: readonly string[];
  /**
   * Answers a challenge, given as the text after `+`, still in base64; gives the octets of the
   * response. Throws to call the conversation off.
   */
  respond(challenge: string): Buffer | Promise<Buffer>;
  /** What is still to be said or proven before `+OK` may be believed; null when nothing is. */
  missing(): string | null;
}

/** How a way of signing in ended, when not in success. */
export interface Failure {
  error: CommandRefusedError;
  /** True when something made of the secret had gone out: then no other way is tried. */
  proofSent: boolean;
}

/**
 * No initial response is sent with AUTH: servers that take it take two steps as well, and tokens
 * are longer than a command may be.
 *
 * QUIRK: Outlook and Office 365 break off when an XOAUTH2 token comes in the line of AUTH.
 *
 * @returns null on success
 * @throws ProtocolError when the server claims success without its own proof
 */
export async function authenticate(
  pipeline: Pipeline,
  mechanism: Mechanism,
  options: CommandOptions = {},
): Promise<Failure | null> {
  const { limits } = pipeline;
  let reply = await say(pipeline, mechanism, `AUTH ${mechanism.name}`, options);
  for (let responses = 0; responses <= limits.saslRounds; responses += 1) {
    if (reply.indicator === 'err') {
      const { text, responseCode } = reply;
      const error = signInRefused({ verb: `AUTH ${mechanism.name}`, text, responseCode });
      return { error, proofSent: responses > 0 };
    }
    // QUIRK: Exchange 2003 begins with "+OK" where "+" is due; it is no success before we spoke.
    if (reply.indicator === 'ok' && responses > 0) {
      const missing = mechanism.missing();
      if (missing === null) return null;
      return giveUp(pipeline, `The server said +OK ${missing}`);
    }
    const response = await answer(pipeline, mechanism, reply.text, options);
    reply = await say(pipeline, mechanism, response, options);
  }
  throw giveUp(pipeline, new LimitError('saslRounds', limits.saslRounds, 'The SASL conversation'));
}

/** The response to a challenge; `*` goes out first where there is none (RFC 5034 §4). */
async function answer(
  pipeline: Pipeline,
  mechanism: Mechanism,
  challenge: string,
  options: CommandOptions,
): Promise<string> {
  try {
    return (await mechanism.respond(challenge)).toString('base64');
  } catch (error) {
    await say(pipeline, mechanism, '*', options);
    throw error;
  }
}

function say(
  pipeline: Pipeline,
  mechanism: Mechanism,
  text: string,
  options: CommandOptions,
): Promise<Reply> {
  const { limits, deadlines } = pipeline;
  const open = text.startsWith('AUTH ') || text === '*' || text === '';
  return pipeline.send({
    verb: text.startsWith('AUTH ') ? 'AUTH' : 'AUTH response',
    line: oneLine('AUTH', text, limits.saslLineOctets),
    shown: open ? text || '(empty)' : '***',
    body: 'none',
    company: 'alone',
    deadline: deadlines.signIn,
    signal: options.signal,
    secrets: open ? mechanism.secrets : [...mechanism.secrets, text],
  });
}

/** A server that lies about success is not talked to any more. */
function giveUp(pipeline: Pipeline, why: string | LimitError): never {
  const error = typeof why === 'string' ? new ProtocolError(why) : why;
  pipeline.fail(error);
  throw error;
}

/** The octets of a challenge. @throws ProtocolError when it is not base64 */
export function challengeOctets(challenge: string): Buffer {
  const text = challenge.trim();
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    throw new ProtocolError('The server sent a challenge that is not base64');
  }
  return Buffer.from(text, 'base64');
}
