/** What is different from server to server, as data; the suite asks these and never a server's name. */

/** One POP3 server as it behaved, with its version, on Debian 12. */
export interface ServerTraits {
  readonly name: string;
  /** CAPA's names before sign-in, in any order; null when the server does not know CAPA. */
  readonly capabilities: readonly string[] | null;
  /** Header fields that the server puts into what it was given. */
  readonly addsFields: readonly string[];
  /** LIST may count fewer octets than RETR sends, by so many at most. */
  readonly listMisses: number;
  /** Whether a body line with a NUL can be kept, and then comes out as it went in. */
  readonly nul: 'kept' | 'not accepted';
  /** A header in UTF-8 that was delivered as it stands. */
  readonly utf8Header: 'kept' | 'kept in UTF8 mode' | 'replaced on arrival';
  /** Blank lines that TOP puts between the header's own and the body. */
  readonly topAddsBlankLines: 0 | 1;
  /** A second sign-in to a maildrop whose session is still open. */
  readonly secondSignIn: 'accepted' | 'busy';
  /** RETR of a message that another session has removed meanwhile. */
  readonly retrOfRemoved: 'refused' | 'served' | 'connection lost' | 'never, being locked';
  /** STLS on the plain port. */
  readonly stls: 'offered' | 'not offered';
  /** Sign-in methods that work for these accounts without TLS, by lib/pop3's names. */
  readonly methods: readonly (
    | 'scram-sha-256'
    | 'scram-sha-1'
    | 'cram-md5'
    | 'apop'
    | 'plain'
    | 'login'
    | 'user-pass'
  )[];
}
