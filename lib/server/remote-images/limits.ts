/** Every bound on pictures of other hosts, but for those of asking: lib/server/outbound has them. */

/** Redirects followed for a picture: one to TLS, one to a network of caches, one to spare. */
export const REDIRECTS = 3;

/** Pictures that one message may name; the frame stops at as many. */
export const IMAGES_PER_MESSAGE = 1_000;

/** Pictures fetched at one time, all readers together; each may stand in memory whole. */
export const FETCHED_AT_ONCE = 16;

/** Octets of pictures kept in memory, all accounts together: some dozen newsletters. */
export const KEPT_OCTETS = 48 * 1_048_576;

/** Milliseconds a picture is kept: as long as somebody may come back to the message. */
export const KEPT_FOR = 30 * 60_000;

/** Messages whose pictures' addresses are remembered while they are fetched. */
export const MESSAGES_REMEMBERED = 64;
