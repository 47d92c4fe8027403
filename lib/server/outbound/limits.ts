/** Every bound on what the server asks of hosts that a message named. */

/** Milliseconds from the first look-up to the last octet, all redirects together. */
export const ANSWER_WITHIN = 10_000;

/** Octets of one answer. Pictures in newsletters stay under 2 MB; a photograph may have 8. */
export const ANSWER_OCTETS = 10 * 1_048_576;

/** Octets of a header block that we read; Node's own default. */
export const HEADER_OCTETS = 16_384;

/** Ports of the web; a message that names another wants to look around inside. */
export const PORTS: ReadonlySet<number> = new Set([80, 443]);
