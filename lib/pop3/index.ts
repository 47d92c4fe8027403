/** The door of lib/pop3: a POP3 client (RFC 1939, 2449, 2595, 5034, 6856) without dependencies. */
export type { Take } from './batch.ts';
export { Capabilities } from './capabilities.ts';
export type { Language } from './commands/lang.ts';
export type { OtherOptions } from './commands/other.ts';
export { connect } from './connect.ts';
export {
  CommandRefusedError,
  ConnectError,
  ConnectionLostError,
  DeadlineError,
  LimitError,
  MaildropBusyError,
  Pop3Error,
  type Pop3ErrorCode,
  ProtocolError,
  type ResponseCode,
  SignInRefusedError,
  type Spoken,
  StateError,
  TlsError,
  TooSoonError,
} from './errors.ts';
export { type Deadlines, defaultDeadlines, defaultLimits, type Limits } from './limits.ts';
export type { DropListing, ScanListing, UniqueIdListing } from './listings.ts';
export type {
  CommandOptions,
  ConnectOptions,
  Credentials,
  EachOptions,
  FetchOptions,
  OpenSocket,
  PasswordMethod,
  Security,
  TlsOptions,
  TokenMethod,
} from './options.ts';
export type { Reply } from './reply.ts';
export { Session, type SessionState } from './session.ts';
export type { Trace, TraceEvent, TraceLevel } from './trace.ts';
