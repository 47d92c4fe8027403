/** Every bound of writing and sending in one place: how much, how many, how long, and why. */

/** Drafts of one account: more are forgotten ones. */
export const MAX_DRAFTS = 500;

/** Octets of all attachments in one account's drafts; they stay on disk until sent or discarded. */
export const DRAFTS_OCTETS = 512 * 1_048_576;

/**
 * Octets of one account's kept messages: copies of what was sent, and what was imported. Nothing of
 * them is ever removed unasked; at the bound no more is taken in, and that is said.
 */
export const KEPT_OCTETS = 2 * 2 ** 30;

/** Messages of one account that were written or brought here: their rows stand in memory while it is used. */
export const MAX_IMPORTED = 20_000;

/** Octets of one file of messages. It is never held whole, but takes its time. */
export const IMPORT_OCTETS = 512 * 1_048_576;

/** Messages that are kept in one write, and told of together. */
export const IMPORTED_AT_ONCE = 50;

/** Messages of one account that wait to be sent. */
export const MAX_WAITING = 200;

/** How far ahead a message may be scheduled. */
export const SCHEDULED_AT_MOST = 366 * 24 * 60 * 60_000;

/** How long a discarded draft can be brought back. */
export const DISCARDED_KEPT = 10 * 60_000;

/** How long settled ones are told of in the outbox. */
export const SETTLED_KEPT = 10 * 60_000;

/** First and longest wait between two tries, before jitter. RFC 5321 §4.5.4.1 asks for half an hour; people wait less. */
export const RETRY_FIRST = 15_000;
export const RETRY_LONGEST = 30 * 60_000;

/** How long a temporary refusal is tried again before the message comes back to its writer. */
export const GIVE_UP_AFTER = 2 * 24 * 60 * 60_000;

/** How long somebody who signed out is still sent for: what was to be undone, and is due. */
export const LEFT_KEPT = 10 * 60_000;

/** A desk that nobody asked for in this time, and where nothing waits, is forgotten with its password. */
export const FORGET_AFTER = 30 * 60_000;

/** How long the password stays for messages that wait while no browser asks: a session sign-in lasts no longer. */
export const HELD_AT_MOST = 24 * 60 * 60_000;

/** How often the desks look for what nobody needs any more. */
export const SWEEP_EVERY = 30_000;

/** How long a stop waits for a message on the line; process managers kill after 10 s. */
export const STOP_WITHIN = 8_000;

/** Lines to the submission server at once, all accounts together. */
export const MAX_LINES = 20;

/** Waits of the SMTP line (RFC 5321 §4.5.3.2 allows minutes; a person looks at it). */
export const CONNECT_WITHIN = 20_000;
export const GREETING_WITHIN = 60_000;
/** Silence, also after the final dot, where RFC 5321 §4.5.3.2.6 asks for ten minutes. */
export const SILENCE_AT_MOST = 10 * 60_000;
/** One whole submission, however slowly it goes on: 35 MB at 20 kB/s. */
export const SUBMIT_WITHIN = 30 * 60_000;

/** A server that a person named is tried out while they wait: this long for each step. */
export const PROVE_WITHIN = 15_000;

/** Octets of one reply of the server. Real ones have a few lines. */
export const REPLY_OCTETS = 64 * 1_024;

/** Characters of a reply that are kept and shown. */
export const REPLY_SHOWN = 500;

/** Message-ids kept of a long conversation: the first and the last of them (RFC 5322 §3.6.4). */
export const REFERENCES_KEPT = 25;

/** Octets of a message that is answered or passed on; it is held in memory while it is read. */
export const ORIGINAL_OCTETS = 100 * 1_048_576;

/** Characters of a quotation, in plain text and in HTML. */
export const QUOTED_TEXT = 300_000;
export const QUOTED_HTML = 1_000_000;
