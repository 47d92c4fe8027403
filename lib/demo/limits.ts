/** Every bound of the sample servers, with unit and reason. */
export const limits = {
  /** Octets of one command line with its CRLF (RFC 2449 §4). */
  commandLine: 255,
  /** Octets of the answer to a SASL challenge: user name and password in base64. */
  saslLine: 2_048,
  /** Commands read ahead of their replies before the socket is paused. */
  commandsAhead: 256,
  /** Milliseconds of silence before the line is dropped without UPDATE (RFC 1939 §3). */
  idle: 600_000,
  /** Milliseconds for which a closed line may take to read our last words. */
  linger: 5_000,
  /** Refused sign-ins before the line is dropped. */
  refusals: 3,
  /** POP3 lines, and SMTP lines, open at once. */
  connections: 64,
  /** Octets handed to the socket in one piece. */
  slice: 65_536,
  /** Octets of one submitted message: 25 MB of attachments grow by a third in base64. */
  submission: 35_000_000,
  /** Octets of all submitted messages that the maildrop takes; they live in memory. */
  delivered: 100_000_000,
  /** Submissions to other domains that are remembered. */
  sentElsewhere: 100,
  /** Milliseconds that open lines get to end by themselves when the servers stop. */
  farewell: 250,
} as const;
