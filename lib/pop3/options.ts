/** What a caller may ask for when connecting, signing in and fetching. */
import type { Duplex } from 'node:stream';
import type { Deadlines, Limits } from './limits.ts';
import type { Trace, TraceLevel } from './trace.ts';

/** `tls`: from the first octet (995). `starttls`: STLS or nothing (110). `plain`: not private. */
export type Security = 'tls' | 'starttls' | 'plain';

export interface TlsOptions {
  /** Trusted authorities in PEM, instead of the system's. */
  ca?: string | readonly string[];
  /** Client certificate and key in PEM. */
  cert?: string;
  key?: string;
  /** Key's passphrase. */
  passphrase?: string;
  /**
   * SHA-256 of the server's certificate in hex, colons optional. It replaces the check by
   * authorities and name: exactly this certificate is trusted, whoever signed it.
   */
  pinnedFingerprint?: string;
  /** `TLSv1.2` unless said otherwise. */
  minVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** Name for SNI and for the check of the certificate; `host` unless said otherwise. */
  servername?: string;
}

/** Opens a byte stream to the POP3 server by another way: a proxy, a tunnel, a unix socket. */
export type OpenSocket = (target: {
  host: string;
  port: number;
  /** Aborts when the connect deadline passes or the caller gives up. */
  signal: AbortSignal;
}) => Promise<Duplex>;

export interface ConnectOptions {
  host: string;
  /** 995 for `tls`, else 110. */
  port?: number;
  security: Security;
  tls?: TlsOptions;
  /** Allows sign-in with a password or token over a line that is not private. */
  allowInsecureSignIn?: boolean;
  /** `auto`: when announced, or after a harmless trial. Default `auto`. */
  pipelining?: 'auto' | 'never' | 'always';
  /** `never` for servers that hang up or hang on CAPA. Default `ask`. */
  capa?: 'ask' | 'never';
  /** `socks5://[user:password@]host:port` or `http://[user:password@]host:port`. */
  proxy?: string;
  /** Takes the place of TCP (and of `proxy`). */
  openSocket?: OpenSocket;
  deadlines?: Partial<Deadlines>;
  limits?: Partial<Limits>;
  /** Gives up connecting; once connected it has no more effect. */
  signal?: AbortSignal;
  trace?: Trace;
  /** Default 1 when `trace` is given. */
  traceLevel?: TraceLevel;
}

/** Ways to sign in with a password, strongest first. */
export type PasswordMethod =
  | 'scram-sha-512-plus'
  | 'scram-sha-256-plus'
  | 'scram-sha-1-plus'
  | 'scram-sha-512'
  | 'scram-sha-256'
  | 'scram-sha-1'
  | 'cram-md5'
  | 'apop'
  | 'plain'
  | 'login'
  | 'user-pass';

/** Ways to sign in with an access token. */
export type TokenMethod = 'oauthbearer' | 'xoauth2';

/**
 * Who signs in, and by what. Without `methods` the strongest that server and line allow is taken;
 * with it, these in this order. APOP is used only when named.
 */
export type Credentials =
  | { username: string; password: string; methods?: readonly PasswordMethod[] }
  | { username: string; accessToken: string; methods?: readonly TokenMethod[] }
  /** The client certificate of `tls` is the proof (SASL EXTERNAL, RFC 4422 appendix A). */
  | { external: { authorizationId?: string } };

export interface CommandOptions {
  /**
   * Gives up: the promise rejects with the signal's reason. A command not yet written is not
   * written; of one that was, the reply is drained when it is short, else the session is closed.
   */
  signal?: AbortSignal;
  /** A person is waiting (`foreground`, the default), or nobody is. */
  priority?: 'foreground' | 'background';
}

/** For many messages asked for in one call. */
export interface EachOptions extends CommandOptions {
  /** For each, instead of `limits.messageOctets`. Beyond it: LimitError, and the session is closed. */
  maxOctets?: number;
}

export interface FetchOptions extends CommandOptions {
  /** Called as octets arrive, with the sum so far. */
  onProgress?: (octets: number) => void;
  /** Instead of `limits.messageOctets`. Beyond it: LimitError, and the session is closed. */
  maxOctets?: number;
  /** What LIST said: a hint for the window and for what to do after an abort. */
  expectedOctets?: number;
}

export interface StreamOptions extends FetchOptions {
  /**
   * `own` (the default): each piece is the reader's. `lent`: it is written over once the next is
   * asked for, and a message of any size passes through the same few blocks of memory.
   */
  pieces?: 'own' | 'lent';
}
