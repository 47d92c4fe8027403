/** Every bound of reading messages, and why. */

/** Threads at once: one may be stuck in a hostile message while the other serves. */
export const THREADS = 2;

/** Milliseconds for one message; 100 MB take about one second, and nothing honest takes longer. */
export const DEADLINE = 10_000;

/** MiB of JavaScript heap of a thread: a text of 2 MiB with all its copies takes a third. */
export const HEAP_MIB = 96;

/** MiB for short-lived objects; Node's own figure, 48, is kept by each thread for good. */
export const YOUNG_MIB = 8;

/** An idle thread ends after this many milliseconds: nobody is reading, so memory may go. */
export const IDLE = 120_000;

/** Questions that wait for a thread; more come only from a flood, and are refused. */
export const WAITING = 200;

/** Octets of a file of text, or of a message's source, that are looked at in a page; more is for a file. */
export const LOOKED_AT = 256_000;
