/** Every bound of searching, and why. */

/** Characters of one message that are searched: a hundred pages; what follows is somebody's data. */
export const TEXT_CHARACTERS = 262_144;

/** Words of which it is remembered where they stand: those of some searches, as one types them. */
export const FOUND_WORDS = 64;

/** Messages remembered for all those words together; some 50 octets each. */
export const FOUND_MESSAGES = 400_000;

/** Characters of folded senders, subjects and first words in memory for one account: 80,000 messages. */
export const FOLDED_CHARACTERS = 24 * 1_048_576;

/** Messages folded, named or sorted in one go while nobody waits: a few milliseconds. */
export const STEPS_AT_ONCE = 500;
