/** What can go wrong, sorted by what the caller must do about it. */

/** A stable word for each class, for callers that cannot rely on `instanceof` (bundled twice). */
export type Pop3ErrorCode =
  | 'connect'
  | 'tls'
  | 'deadline'
  | 'connection-lost'
  | 'protocol'
  | 'limit'
  | 'refused'
  | 'sign-in-refused'
  | 'maildrop-busy'
  | 'too-soon'
  | 'state';

/** Response codes of RFC 2449 §8, RFC 3206 and RFC 6856; a server may send others. */
export type ResponseCode =
  | 'IN-USE'
  | 'LOGIN-DELAY'
  | 'SYS/TEMP'
  | 'SYS/PERM'
  | 'AUTH'
  | 'UTF8'
  | (string & {});

/** What a peer that is not a POP3 server turned out to speak. */
export type Spoken = 'imap' | 'smtp' | 'ftp' | 'http' | 'ssh' | 'nntp' | 'managesieve' | 'tls';

/** Common parent of every error that this client makes by itself. */
export abstract class Pop3Error extends Error {
  /** Written out in every class: a bundler that shortens names must not shorten what logs say. */
  abstract override readonly name: string;
  abstract readonly code: Pop3ErrorCode;
  /** True when the same call may well succeed later, with nothing changed but the time. */
  readonly retryable: boolean = false;
}

/** No line to the host: unknown name, refused, unreachable, or a proxy that said no. */
export class ConnectError extends Pop3Error {
  override readonly name = 'ConnectError';
  readonly code = 'connect';
  override readonly retryable = true;
}

/** The line is not private or the peer not proven: certificate, fingerprint, STLS not offered. */
export class TlsError extends Pop3Error {
  override readonly name = 'TlsError';
  readonly code = 'tls';
}

/** What a lost or silent line was doing; tells whether a server may have acted on a command. */
export interface LostWhile {
  /** The verb whose reply was awaited; null when nothing was. */
  verb: string | null;
  /** False when not one octet of the command was handed to the socket. */
  written: boolean;
}

/** Silence: no answer within the deadline named in the message. The session is gone. */
export class DeadlineError extends Pop3Error implements LostWhile {
  override readonly name = 'DeadlineError';
  readonly code = 'deadline';
  override readonly retryable = true;
  readonly verb: string | null;
  readonly written: boolean;

  constructor(message: string, lost: LostWhile, options?: { cause?: unknown }) {
    super(message, options);
    this.verb = lost.verb;
    this.written = lost.written;
  }
}

/** The line was cut before the reply was complete, or the server said goodbye while idle. */
export class ConnectionLostError extends Pop3Error implements LostWhile {
  override readonly name = 'ConnectionLostError';
  readonly code = 'connection-lost';
  override readonly retryable = true;
  readonly verb: string | null;
  readonly written: boolean;
  /** The server's parting words (`-ERR Disconnected for inactivity`), if it had any. */
  readonly text: string | null;

  constructor(message: string, lost: LostWhile & { text?: string }, options?: { cause?: unknown }) {
    super(message, options);
    this.verb = lost.verb;
    this.written = lost.written;
    this.text = lost.text ?? null;
  }
}

/** The peer does not speak POP3, or not in step. The session is gone, closed by us. */
export class ProtocolError extends Pop3Error {
  override readonly name = 'ProtocolError';
  readonly code = 'protocol';
  /** What the peer speaks instead, where its first words tell. */
  readonly spoken: Spoken | null;

  constructor(message: string, options?: { cause?: unknown; spoken?: Spoken }) {
    super(message, options);
    this.spoken = options?.spoken ?? null;
  }
}

/** The peer sent more than a limit of `limits.ts` allows. The session is gone, closed by us. */
export class LimitError extends Pop3Error {
  override readonly name = 'LimitError';
  readonly code = 'limit';
  /** The limit's name in `Limits`. */
  readonly limit: string;
  readonly allowed: number;

  constructor(limit: string, allowed: number, what: string) {
    super(`${what} exceeds the limit ${limit} of ${allowed}`);
    this.limit = limit;
    this.allowed = allowed;
  }
}

/** What a server said when it refused. */
export interface Refusal {
  verb: string;
  /** The server's own words, without status indicator and response code; plain text, untrusted. */
  text: string;
  responseCode: ResponseCode | null;
}

/** `-ERR`: the server refused one command. The session lives on. */
export class CommandRefusedError extends Pop3Error implements Refusal {
  override readonly name: string = 'CommandRefusedError';
  readonly code: Pop3ErrorCode = 'refused';
  readonly verb: string;
  readonly text: string;
  readonly responseCode: ResponseCode | null;
  override readonly retryable: boolean;

  constructor(refusal: Refusal, message?: string) {
    super(message ?? `${refusal.verb} refused: ${refusal.text || '(no reason given)'}`);
    this.verb = refusal.verb;
    this.text = refusal.text;
    this.responseCode = refusal.responseCode;
    this.retryable = isRetryable(refusal.responseCode);
  }
}

/** The server refused these credentials, or every way to present them. The session is closed. */
export class SignInRefusedError extends CommandRefusedError {
  override readonly name = 'SignInRefusedError';
  override readonly code = 'sign-in-refused';
  /**
   * Set when the words (not a code) suggest that the maildrop is locked or the try came too soon.
   * Good for a hint to a person, never for a decision.
   */
  readonly hint: 'maybe-busy' | null;

  constructor(refusal: Refusal, message?: string) {
    super(refusal, message);
    this.hint = soundsBusy(refusal) ? 'maybe-busy' : null;
  }
}

/** `[IN-USE]`: another session holds the maildrop's lock. The session is closed. */
export class MaildropBusyError extends CommandRefusedError {
  override readonly name = 'MaildropBusyError';
  override readonly code = 'maildrop-busy';
}

/** `[LOGIN-DELAY]`: signed in too soon after the last time. The session is closed. */
export class TooSoonError extends CommandRefusedError {
  override readonly name = 'TooSoonError';
  override readonly code = 'too-soon';
}

/** Called at the wrong time or with an argument that POP3 cannot carry: a bug of the caller. */
export class StateError extends Pop3Error {
  override readonly name = 'StateError';
  readonly code = 'state';
}

/** Turns a refusal into the error whose class says what to do about it. */
export function refused(refusal: Refusal): CommandRefusedError {
  if (refusal.responseCode === 'IN-USE') return new MaildropBusyError(refusal);
  if (refusal.responseCode === 'LOGIN-DELAY') return new TooSoonError(refusal);
  return new CommandRefusedError(refusal);
}

/** The same for a command that presented credentials. */
export function signInRefused(refusal: Refusal): CommandRefusedError {
  const byCode = refused(refusal);
  if (byCode.code !== 'refused' || refusal.responseCode?.startsWith('SYS/')) return byCode;
  return new SignInRefusedError(refusal);
}

function isRetryable(code: ResponseCode | null): boolean {
  return code === 'IN-USE' || code === 'LOGIN-DELAY' || code === 'SYS/TEMP';
}

function soundsBusy(refusal: Refusal): boolean {
  return refusal.responseCode === null && /\block|\bin use\b|\bbusy\b|\bwait\b/i.test(refusal.text);
}
