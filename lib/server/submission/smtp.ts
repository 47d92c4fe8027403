/** The line to the submission server (RFC 6409), and what its answers mean. The only user of nodemailer's SMTP. */

import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { ErrorDetail } from '@/lib/contract/error';
import type { SubmissionSettings } from '@/lib/server/config';
import { detailOf } from '@/lib/server/problem';
import { telling } from '@/lib/words/say';
import { needsUtf8, sendable } from './addresses.ts';
import type { Outcome } from './letter-states.ts';
import {
  CONNECT_WITHIN,
  GREETING_WITHIN,
  REPLY_OCTETS,
  SILENCE_AT_MOST,
  SUBMIT_WITHIN,
} from './limits.ts';
import { attributed, recipientOutcomes, type SmtpStage, unsent } from './smtp-errors.ts';

/** Where mail is handed in. */
export type SubmissionServer = Pick<SubmissionSettings, 'host' | 'port' | 'security' | 'ca'>;

/** What AUTH sends. */
export interface SmtpCredentials {
  readonly username: string;
  readonly password: string;
}

/** One message for some recipients. */
export interface Handover {
  /** Names it on its way, so that a report which comes back names it too (RFC 3461 §4.4). */
  readonly envelopeId: string;
  readonly from: string;
  /** At least one, all `sendable`. */
  readonly to: readonly string[];
  readonly octets: number;
  /** Whether it has octets above 127. */
  readonly eightBit: boolean;
  /** The raw message, lines ending in CRLF. Read once, or not at all. */
  readonly message: AsyncIterable<Uint8Array>;
  /**
   * Called when all octets but the final dot are out. The dot follows only after it resolves: from
   * then on, a lost line leaves it unknown whether the server has the message.
   */
  readonly beforeFinalDot: () => Promise<void>;
}

/** Deadlines in milliseconds, and where the protocol's lines go (secrets cut out); for tests and logs. */
export interface SmtpOptions {
  readonly connectWithin?: number;
  readonly greetingWithin?: number;
  readonly silenceAtMost?: number;
  readonly submitWithin?: number;
  readonly trace?: (line: string) => void;
}

/** What the server said about itself (EHLO, RFC 5321 §4.1.1.1). */
interface Extensions {
  readonly names: ReadonlySet<string>;
  readonly mechanisms: ReadonlySet<string>;
  /** Octets of the largest message it takes; null where it does not say (RFC 1870). */
  readonly maxOctets: number | null;
}

/** What became of a handover, and the size limit that the server told on the way. */
export interface Submitted {
  readonly outcome: Outcome;
  readonly maxOctets: number | null;
}

/** The ways to sign in that nodemailer has and a password is enough for. */
const MECHANISMS = ['PLAIN', 'LOGIN', 'CRAM-MD5'];

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
  const line = new Line(server, options);
  let maxOctets: number | null = null;
  try {
    const extensions = await line.open();
    maxOctets = extensions.maxOctets;
    const impossible = obstacle(extensions, handover);
    if (impossible) return { outcome: refusal(impossible, handover), maxOctets };
    if (credentials) await line.signIn(server, extensions, credentials);
    return { outcome: await line.send(handover), maxOctets };
  } catch (error) {
    return { outcome: unsent(error, line.stage, handover.to), maxOctets };
  } finally {
    line.end();
  }
}

/** One connection, for one message. */
class Line {
  stage: SmtpStage = 'connecting';
  readonly #connection: SMTPConnection;
  readonly #submitWithin: number;
  /** Rejects when the line fails, whatever was being waited for. */
  readonly #failed: Promise<never>;

  constructor(server: SubmissionServer, options: SmtpOptions) {
    this.#submitWithin = options.submitWithin ?? SUBMIT_WITHIN;
    this.#connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.security === 'tls',
      requireTLS: server.security === 'starttls',
      ignoreTLS: server.security === 'plain',
      // Not the name of this machine, which is nobody's business (RFC 5321 §4.1.4).
      name: '[127.0.0.1]',
      connectionTimeout: options.connectWithin ?? CONNECT_WITHIN,
      dnsTimeout: options.connectWithin ?? CONNECT_WITHIN,
      greetingTimeout: options.greetingWithin ?? GREETING_WITHIN,
      socketTimeout: options.silenceAtMost ?? SILENCE_AT_MOST,
      maxResponseSize: REPLY_OCTETS,
      tls: { minVersion: 'TLSv1.2', ...(server.ca === null ? {} : { ca: server.ca }) },
      ...(options.trace ? { transactionLog: true, logger: tracing(options.trace) } : {}),
    });
    this.#failed = new Promise((_resolve, reject) => {
      this.#connection.on('error', reject);
    });
    // Whoever waits for something hears of it; when nobody does, nothing is lost.
    this.#failed.catch(() => {});
  }

  async open(): Promise<Extensions> {
    await this.#until<void>((done) => this.#connection.connect((error) => done(error ?? null)));
    return extensionsOf(this.#connection.lastServerResponse || '');
  }

  async signIn(
    server: SubmissionServer,
    { mechanisms }: Extensions,
    { username, password }: SmtpCredentials,
  ): Promise<void> {
    this.stage = 'signing in';
    const usable = MECHANISMS.filter((name) => mechanisms.has(name));
    if (usable.length === 0) {
      throw attributed('no-auth', 'It offers none of PLAIN, LOGIN and CRAM-MD5.');
    }
    // In the clear, the one way that does not show the password.
    const secretive = server.security === 'plain' && mechanisms.has('CRAM-MD5');
    const method = secretive ? 'CRAM-MD5' : usable[0];
    await this.#until<unknown>((done) =>
      this.#connection.login({ user: username, pass: password, method }, done),
    );
  }

  async send(handover: Handover): Promise<Outcome> {
    this.stage = 'sending';
    const { envelopeId, from, to, octets, eightBit } = handover;
    const paths = new Map(to.map((address) => [sendable(address) ?? address, address]));
    const envelope = {
      from: sendable(from) ?? from,
      to: [...paths.keys()],
      size: octets,
      use8BitMime: eightBit,
      // Sent only where the server offers DSN. What is returned is the header: the rest is kept here.
      dsn: { id: envelopeId, ret: 'HDRS', notify: ['failure', 'delay'] },
    };
    const info = await this.#until<{ rejectedErrors?: readonly Error[] | undefined }>((done) =>
      this.#connection.send(envelope, this.#gated(handover), (error, sent) =>
        done(error ?? null, sent),
      ),
    );
    if (!this.#isHandedOver()) {
      throw attributed('misbehaved', 'The server answered before it had the whole message.');
    }
    return {
      is: 'accepted',
      recipients: recipientOutcomes(to, info?.rejectedErrors ?? [], 'accepted'),
    };
  }

  #isHandedOver(): boolean {
    return this.stage === 'handed-over';
  }

  /** Says QUIT and waits for no answer: whatever becomes of it changes nothing. */
  end(): void {
    if (this.#connection.destroyed) return;
    if (this.stage === 'handed-over') this.#connection.quit();
    setImmediate(() => this.#connection.close());
  }

  /** The message; its end, which becomes the final dot, only after the journal has it. */
  #gated({ beforeFinalDot, message }: Handover): Readable {
    const pass = async () => {
      await beforeFinalDot();
      this.stage = 'handed-over';
    };
    async function* octets() {
      yield* message;
      await pass();
    }
    return Readable.from(octets(), { objectMode: false });
  }

  async #until<Result>(
    start: (done: (error: Error | null, result?: Result) => void) => void,
  ): Promise<Result | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const tooLate = () => reject(Object.assign(new Error('Too slow'), { code: 'ETIMEDOUT' }));
      timer = setTimeout(tooLate, this.#submitWithin);
      timer.unref();
    });
    const answer = new Promise<Result | undefined>((resolve, reject) => {
      start((error, result) => (error ? reject(error) : resolve(result)));
    });
    try {
      return await Promise.race([answer, this.#failed, late]);
    } finally {
      clearTimeout(timer);
    }
  }
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

/** Reads the reply to EHLO. */
function extensionsOf(reply: string): Extensions {
  const lines = reply.split('\n').map((line) =>
    line
      .replace(/^\d{3}[ -]/, '')
      .trim()
      .toUpperCase(),
  );
  const names = new Set(lines.slice(1).map((line) => line.split(/[ =]/)[0] ?? ''));
  const mechanisms = lines
    .filter((line) => /^AUTH[ =]/.test(line))
    .flatMap((line) => line.split(/[ =]+/).slice(1));
  const size = lines.map((line) => /^SIZE (\d{1,15})$/.exec(line)?.[1]).find(Boolean);
  return {
    names,
    mechanisms: new Set(mechanisms),
    maxOctets: size === undefined || Number(size) === 0 ? null : Number(size),
  };
}

/** nodemailer cuts out secrets itself, and the message is never logged. */
function tracing(trace: (line: string) => void) {
  const write = ({ tnx }: { tnx?: string }, line: unknown) => {
    if (tnx === 'client' || tnx === 'server') trace(`${tnx === 'client' ? 'C' : 'S'}: ${line}`);
  };
  const silent = () => {};
  return { trace: silent, debug: write, info: silent, warn: silent, error: silent, fatal: silent };
}
