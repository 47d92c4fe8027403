/** One line to a submission server (RFC 6409), with its deadlines. The only user of nodemailer's SMTP. */

import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SubmissionSettings } from '@/lib/server/config';
import { type OpenLine, openPublicLine } from '@/lib/server/public-line';
import { sendable } from './addresses.ts';
import type { Outcome } from './letter-states.ts';
import {
  CONNECT_WITHIN,
  GREETING_WITHIN,
  REPLY_OCTETS,
  SILENCE_AT_MOST,
  SUBMIT_WITHIN,
} from './limits.ts';
import {
  kindOf,
  MECHANISMS,
  mechanismFor,
  type SmtpCredentials,
  tokenHandlers,
  tokenMethod,
} from './smtp-auth.ts';
import { attributed, recipientOutcomes, type SmtpStage } from './smtp-errors.ts';
import { type SmtpTrace, smtpTrace } from './smtp-trace.ts';

/** Where mail is handed in. */
export interface SubmissionServer
  extends Pick<SubmissionSettings, 'host' | 'port' | 'security' | 'ca'> {
  /** Not the administrator but a visitor named it, so that only public addresses of it are used. */
  readonly reach?: 'public';
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
  /** Opens lines to servers that visitors named; only to public addresses unless told. */
  readonly openSocket?: OpenLine;
}

/** What the server said about itself (EHLO, RFC 5321 §4.1.1.1). */
export interface Extensions {
  readonly names: ReadonlySet<string>;
  readonly mechanisms: ReadonlySet<string>;
  /** Octets of the largest message it takes; null where it does not say (RFC 1870). */
  readonly maxOctets: number | null;
}

type Socket = Awaited<ReturnType<OpenLine>>;

/** One connection, for one message. */
export class Line {
  stage: SmtpStage = 'connecting';
  readonly #server: SubmissionServer;
  readonly #credentials: SmtpCredentials | null;
  readonly #options: SmtpOptions;
  #connection: SMTPConnection | null = null;
  /** Rejects when the line fails, whatever was being waited for. */
  #failed: Promise<never> = new Promise(() => {});

  /** @param credentials null where the server wants none, or is only asked what it offers */
  constructor(
    server: SubmissionServer,
    credentials: SmtpCredentials | null,
    options: SmtpOptions = {},
  ) {
    this.#server = server;
    this.#credentials = credentials;
    this.#options = options;
  }

  /** Connects, secures the line, and hears what the server offers. */
  async open(): Promise<Extensions> {
    const socket = await this.#socket();
    const connection = this.#connect(socket);
    this.#connection = connection;
    await this.#until<void>((done) => connection.connect((error) => done(error ?? null)));
    this.stage = 'ready';
    return extensionsOf(connection.lastServerResponse || '');
  }

  #connect(socket: Socket | null): SMTPConnection {
    const server = this.#server;
    const credentials = this.#credentials;
    const options = this.#options;
    const connection = new SMTPConnection({
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
      ...(socket === null ? {} : { connection: socket }),
      ...(credentials !== null && 'accessToken' in credentials
        ? { customAuth: tokenHandlers(credentials, server) }
        : {}),
      ...(options.trace ? tracing(smtpTrace(options.trace, credentials)) : {}),
    });
    this.#failed = new Promise((_resolve, reject) => {
      connection.on('error', reject);
    });
    // Whoever waits for something hears of it; when nobody does, nothing is lost.
    this.#failed.catch(() => {});
    return connection;
  }

  /** Null where nodemailer may connect by itself, since the administrator named the host. */
  async #socket(): Promise<Socket | null> {
    const { host, port, reach } = this.#server;
    if (reach !== 'public') return null;
    const { connectWithin = CONNECT_WITHIN, openSocket = openPublicLine } = this.#options;
    // It ends the socket whenever it aborts: once that is open, it must not.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), connectWithin);
    try {
      return await openSocket({ host, port, signal: late.signal });
    } catch (cause) {
      const code = late.signal.aborted ? 'ETIMEDOUT' : 'ECONNECTION';
      throw Object.assign(new Error('No line', { cause }), { code });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Sends the credentials, in the way that the server and they have in common. */
  async signIn({ mechanisms }: Extensions): Promise<void> {
    const credentials = this.#credentials;
    if (credentials === null) return;
    this.stage = 'signing in';
    const kind = kindOf(credentials);
    const method = mechanismFor(kind, mechanisms, this.#server.security);
    if (method === null) {
      throw attributed('no-auth', `It offers none of ${MECHANISMS[kind].join(', ')}.`);
    }
    const user = credentials.username;
    const auth =
      'password' in credentials
        ? { user, pass: credentials.password, method }
        : { user, method: tokenMethod(method) };
    const connection = this.#opened();
    await this.#until<unknown>((done) => connection.login(auth, done));
    this.stage = 'ready';
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
    const connection = this.#opened();
    const info = await this.#until<{ rejectedErrors?: readonly Error[] | undefined }>((done) =>
      connection.send(envelope, this.#gated(handover), (error, sent) => done(error ?? null, sent)),
    );
    if (!this.#isHandedOver()) {
      throw attributed('misbehaved', 'The server answered before it had the whole message.');
    }
    return {
      is: 'accepted',
      recipients: recipientOutcomes(to, info?.rejectedErrors ?? [], 'accepted'),
    };
  }

  #opened(): SMTPConnection {
    if (this.#connection === null) throw new Error('The line was never opened');
    return this.#connection;
  }

  #isHandedOver(): boolean {
    return this.stage === 'handed-over';
  }

  /** Says QUIT and waits for no answer: whatever becomes of it changes nothing. */
  end(): void {
    const connection = this.#connection;
    if (connection === null || connection.destroyed) return;
    if (this.stage === 'handed-over' || this.stage === 'ready') connection.quit();
    setImmediate(() => connection.close());
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
      timer = setTimeout(tooLate, this.#options.submitWithin ?? SUBMIT_WITHIN);
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

/** The message itself is never told. */
function tracing(trace: SmtpTrace) {
  const write = ({ tnx }: { tnx?: string }, line: unknown) => {
    if (tnx === 'client') trace.sent(String(line));
    if (tnx === 'server') trace.received(String(line));
  };
  const silent = () => {};
  const logger = { trace: silent, info: silent, warn: silent, error: silent, fatal: silent };
  return { transactionLog: true, logger: { ...logger, debug: write } };
}
