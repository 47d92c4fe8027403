/** How much may be asked for before it has come: grows while replies are prompt. */

const KIB = 1024;
/** Enough for one round trip of 40 ms at 200 Mbit/s, before anything is known of the line. */
const FIRST = 1024 * KIB;
const LEAST = 64 * KIB;
/** A queue of this many milliseconds on top of the round trip is what a person may wait for. */
const PATIENCE = 100;

/**
 * A window in octets of replies. It doubles with every round trip as long as replies come within
 * the shortest wait seen plus a little, and shrinks when they queue up, so that a command that
 * comes to the front is answered soon.
 */
export class Window {
  octets: number;
  #shortest = Number.POSITIVE_INFINITY;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
    this.octets = Math.min(FIRST, most);
  }

  /** Takes note of a reply that came `waited` milliseconds after its command was written. */
  answered(waited: number, octets: number): void {
    if (waited < this.#shortest) this.#shortest = waited;
    if (waited <= this.#shortest * 1.5 + PATIENCE) {
      this.octets = Math.min(this.#most, this.octets + octets);
    } else {
      this.octets = Math.max(Math.min(LEAST, this.#most), this.octets - octets / 4);
    }
  }
}
