/** What every POP3 server under test offers, whatever program it is. */

/** One account of a server under test. */
export interface TestAccount {
  /** Lower-case letters and digits: some servers want a Unix account. */
  readonly name: string;
  readonly password: string;
  /** Raw messages, oldest first, CRLF line ends. */
  readonly messages: readonly Uint8Array[];
}

/** A running POP3 server on loopback. */
export interface Pop3Server {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** How many messages the account's maildrop holds on disk; null where only the server can tell. */
  messagesOnDisk(name: string): number | null;
  /** What the server wrote, for a failing test's report. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts a server with these accounts; `@throws Error` with its output when it does not come up. */
export type StartServer = (accounts: readonly TestAccount[]) => Promise<Pop3Server>;
