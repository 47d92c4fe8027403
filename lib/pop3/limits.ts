/** Every bound of this client in one place: how much, how many, how long, and why. */

/** What a server may send and what we may write. A server that goes beyond is closed on. */
export interface Limits {
  /** Octets of a status line. RFC 2449 §4 says 512; servers put long texts there. */
  statusLineOctets: number;
  /** Octets of a command with its CRLF (RFC 2449 §4). */
  commandOctets: number;
  /** Octets of a command that carries a name or a password; long passphrases are legal. */
  credentialOctets: number;
  /** Octets of one SASL line, ours or theirs; OAuth tokens pass 4,096 (RFC 5034 §4 says 12,288). */
  saslLineOctets: number;
  /** Rounds in one SASL conversation; the longest known mechanism needs four. */
  saslRounds: number;
  /** Iterations that a SCRAM server may ask of us; each costs us CPU. */
  scramIterations: number;
  /** Lines of a CAPA or LANG listing. */
  capabilityLines: number;
  /** Octets of a CAPA or LANG listing. */
  capabilityOctets: number;
  /** Lines of a scan or unique-id listing. */
  listingEntries: number;
  /** Octets of a scan or unique-id listing. */
  listingOctets: number;
  /** Octets of one line of a listing; RFC 1939 §7 allows a unique-id 70. */
  listingLineOctets: number;
  /** Octets of a message (RETR) or of its beginning (TOP), unless the call says otherwise. */
  messageOctets: number;
  /** Octets still read and thrown away after an abort; beyond it the session is closed. */
  drainOctets: number;
  /** Empty lines passed over where a status line is due. */
  blankLines: number;
  /** Commands waiting to be written. */
  queuedCommands: number;
  /** Commands written and not yet answered, where the server takes more than one. */
  commandsInFlight: number;
  /** Octets of replies that we expect at most to be under way before more is asked for. */
  octetsInFlight: number;
  /** Octets of a streamed message that wait for a slow reader before the socket is paused. */
  streamBufferOctets: number;
}

/** How long we wait, in milliseconds. */
export interface Deadlines {
  /** Name lookup, TCP, proxy, TLS (or STLS) and greeting together. */
  connect: number;
  /** The reply to the first CAPA; a server that hangs here is dialled again without it. */
  capa: number;
  /** One status line, from when its command is first in line. */
  reply: number;
  /** A reply to PASS, APOP or a SASL response; servers delay wrong passwords and wait for locks. */
  signIn: number;
  /** Silence inside a body. */
  stall: number;
  /** One whole body, so that a trickle ends as well. */
  body: number;
  /** A reader of a stream that does not read; it holds up the session. */
  reader: number;
  /** The answer to QUIT. */
  quit: number;
  /** The second of two commands sent together to learn whether the server takes pipelining. */
  probe: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export const defaultLimits: Readonly<Limits> = {
  statusLineOctets: 8 * KIB,
  commandOctets: 255,
  credentialOctets: 1_000,
  saslLineOctets: 64 * KIB,
  saslRounds: 8,
  scramIterations: 2_000_000,
  capabilityLines: 250,
  capabilityOctets: 64 * KIB,
  listingEntries: 1_000_000,
  listingOctets: 128 * MIB,
  listingLineOctets: 2 * KIB,
  messageOctets: 256 * MIB,
  drainOctets: 256 * KIB,
  blankLines: 16,
  queuedCommands: 100_000,
  commandsInFlight: 10_000,
  octetsInFlight: 16 * MIB,
  streamBufferOctets: 256 * KIB,
};

export const defaultDeadlines: Readonly<Deadlines> = {
  connect: 30 * SECOND,
  capa: 10 * SECOND,
  reply: MINUTE,
  signIn: MINUTE,
  stall: MINUTE,
  body: 30 * MINUTE,
  reader: 5 * MINUTE,
  quit: 5 * SECOND,
  probe: 3 * SECOND,
};
