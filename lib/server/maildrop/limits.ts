/** Every bound of the maildrop in one place: how much, how many, how long, and why. */

/** Lines of the body that TOP asks for: enough for a preview, and for most attachments to show. */
export const TOP_LINES = 20;

/** Octets of one TOP kept for reading; a header of 64 kB and 20 long lines fit. */
export const TOP_OCTETS = 1_048_576;

/** Octets of a message that is fetched whole; providers take half of it. */
export const MESSAGE_OCTETS = 100 * 1_048_576;

/** Octets of a message that stands in memory while it is read; larger ones go to disk as they come. */
export const HELD_OCTETS = 1_048_576;

/** Octets of a message of which RETR may stand in for TOP where the server has no TOP. */
export const RETR_FOR_TOP_OCTETS = 2 * 1_048_576;

/** Octets of copies that are compared whole, before one of them may be deleted. */
export const COMPARED_OCTETS = 32 * 1_048_576;

/** Fewer messages than this tell nothing about who writes often. */
export const COMPARED_MESSAGES = 20;

/** Envelopes asked for together in the background: a person's click waits for those under way. */
export const SLICE = 100;

/** Slices under way, so that the line never rests: 5,000 envelopes a second at 40 ms. */
export const SLICES_AT_ONCE = 2;

/** Envelopes that go to disk together, and that tabs hear of together. */
export const SAVED_TOGETHER = 250;

/** Longest wait for envelopes of one page; then the page goes out with what is known. */
export const PAGE_WAIT = 10_000;

/** Least time between two looks for new mail that a person asks for; the later one waits for it. */
export const CHECK_AGAIN_AFTER = 2_000;

/** Nobody need look by itself so soon after the last look; RFC 1939 servers log each reopening. */
export const FRESH_FOR = 10_000;

/** Time between two looks for new mail while a tab is visible, unless the person chose another. */
export const WATCH_EVERY = 60_000;

/** The same while all tabs are in the background: enough for the number in a tab's title. */
export const WATCH_HIDDEN_EVERY = 5 * 60_000;

/** Time between two NOOP; some servers hang up after a minute, though RFC 1939 §3 says ten. */
export const KEEP_ALIVE_EVERY = 40_000;

/** Longest pause between two sign-ins that is taken from a server's word (RFC 2449 §6.5). */
export const LOGIN_DELAY_LONGEST = 60 * 60_000;

/** How long deletions that are due wait for others whose time to undo still runs. */
export const GATHER_FOR = 5_000;

/** How long settled deletions are told of; refusals longer, for whoever comes back tomorrow. */
export const SETTLED_KEPT = 10 * 60_000;
export const REFUSED_KEPT = 24 * 60 * 60_000;

/** Tries of one deletion that the server keeps refusing at QUIT, or keeps undone after it. */
export const DELETION_TRIES = 5;

/** First and longest wait between two tries, before jitter. */
export const BACK_OFF_FIRST = 3_000;
export const BACK_OFF_LONGEST = 120_000;

/** Least time between two tries for a person who keeps clicking while the maildrop is taken. */
export const RETRY_AT_ONCE_AFTER = 2_000;

/** Sessions open at once in one process: file descriptors, and 60 kB of TLS each. */
export const MAX_SESSIONS = 500;

/** Of them for one network, which may be an office behind one address; the rest is for others. */
export const MAX_SESSIONS_PER_NETWORK = 200;

/** People's requests that use or await one maildrop's session; a page of pictures needs fifty. */
export const MAX_USES = 300;

/** Octets from where on messages are fetched one after the other, so that small ones get between. */
export const LARGE_OCTETS = 1_048_576;

/** Tabs connected to one account's events. */
export const MAX_LISTENERS = 50;

/** A maildrop that nobody asked for in this time is forgotten, its password with it. */
export const FORGET_AFTER = 30 * 60_000;

/** How long a stop waits for a running deletion and for QUIT; process managers kill after 10 s. */
export const STOP_WITHIN = 8_000;

/** How long signing out waits for deletions that are due before it hands them on. */
export const SETTLE_WITHIN = 5_000;

/** Messages that are gone of which something is still known: records (envelopes, flags), and names. */
export const GONE_KEPT = 2_000;

/** New rows told of one by one; if more came at once, tabs load the list anew. */
export const NEWS_ROWS = 100;

/** Least time between two progress events of one message. */
export const PROGRESS_EVERY = 250;

/** Messages of one row: a longer conversation has several, as in Gmail, so that no act is endless. */
export const CONVERSATION_MESSAGES = 100;

/** Messages joined to their conversations in one go while nobody waits: a millisecond or two. */
export const STEPS_AT_ONCE = 500;

/** How often the pool looks for maildrops that nobody needs any more. */
export const SWEEP_EVERY = 30_000;

/** How long deletions are still carried out for somebody who signed out; then the journal keeps them. */
export const LEFT_KEPT = 10 * 60_000;

/** How long a refused password is remembered: as long as a sign-in may live that carries it. */
export const REFUSED_PASSWORD_KEPT = 30 * 24 * 60 * 60_000;

/** Refused passwords remembered; some 100 octets each. */
export const MAX_REFUSED_PASSWORDS = 10_000;

/** Messages that a deletion job looks at to find a chosen one that has another name now. */
export const FOLLOWED_MOST = 200;

/** Rows kept of the list as it was left: a page, and some for those that a deletion hides by then. */
export const FRONT_ROWS = 60;

/** Lines of a mailbox's log, and how long they are kept: a season answers "where did it go?". */
export const LOG_ENTRIES = 500;
export const LOG_KEPT = 90 * 24 * 60 * 60_000;

/** Lines written before the log is cut to its bounds again. */
export const LOG_PRUNED_EVERY = 50;

/** Octets of a message that is fetched whole for searching; of a larger one the beginning does. */
export const TEXT_OCTETS = 512 * 1_024;

/** Lines of that beginning: a thousand of the longest (RFC 5322 §2.1.1) are within TOP_OCTETS. */
export const TEXT_LINES = 1_000;

/** Octets of a message read for searching, where LIST said less than there is. */
export const TEXT_OCTETS_MOST = 16 * 1_048_576;

/** Messages and octets asked for together to be searched: a person's click waits for those under way. */
export const TEXTS_AT_ONCE = 10;
export const TEXTS_AT_ONCE_OCTETS = 512 * 1_024;

/** Characters and messages of one entry in the store: opening one must not be felt by others. */
export const TEXTS_TOGETHER = 262_144;
export const TEXTS_TOGETHER_COUNT = 200;

/** Sealed octets of texts kept for one account: those of a hundred thousand messages of usual length. */
export const TEXTS_KEPT = 256 * 1_048_576;

/** Texts that make room together for those of newer messages. */
export const TEXTS_GO_TOGETHER = 200;

/** How often a line may be lost over a message before its text is given up, in one process. */
export const TEXT_TRIES = 3;

/** How long reading texts rests after the maildrop could not be had, unless it opens before. */
export const TEXTS_AGAIN_AFTER = 15_000;
