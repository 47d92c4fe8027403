/** Room for POP3 sessions: so many in this process, and so many of them for one network. */
import { setImmediate } from 'node:timers/promises';
import { Problem } from '@/lib/server/problem';
import { MAX_SESSIONS, MAX_SESSIONS_PER_NETWORK } from './limits.ts';

/** How many sessions may be open or opening at once. */
export interface PlaceBounds {
  readonly all: number;
  readonly perNetwork: number;
}

/** A maildrop that may have a session. */
export interface Holding {
  /** From where it was used last. */
  readonly network: string;
  /** Whether a session is open that nobody uses. */
  readonly isSpare: boolean;
  /** When a person last asked for something, in milliseconds since 1970. */
  readonly usedAt: number;
  release(): Promise<void>;
}

const BOUNDS: PlaceBounds = { all: MAX_SESSIONS, perNetwork: MAX_SESSIONS_PER_NETWORK };

export class Places {
  readonly #bounds: PlaceBounds;
  readonly #holdings: () => Iterable<Holding>;
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(holdings: () => Iterable<Holding>, bounds: PlaceBounds = BOUNDS) {
    this.#bounds = bounds;
    this.#holdings = holdings;
  }

  /**
   * Takes a place. At a bound, whoever has not been used for longest lets go first; nobody loses a
   * session in use, and a network at its bound makes room among its own.
   * @returns what gives the place back; further calls do nothing
   * @throws Problem `crowded` where all are in use
   */
  async take(network: string): Promise<() => void> {
    while (this.#isFull(network)) {
      const spare = this.#longestUnused(this.#isOwnFull(network) ? network : null);
      if (!spare) throw new Problem('crowded', { retryAfterSeconds: 60 });
      await spare.release();
      // Its place comes back with the end of its line.
      await setImmediate();
    }
    this.#count(network, 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.#count(network, -1);
      isTaken = false;
    };
  }

  #isFull(network: string): boolean {
    return this.#all >= this.#bounds.all || this.#isOwnFull(network);
  }

  #isOwnFull(network: string): boolean {
    return (this.#taken.get(network) ?? 0) >= this.#bounds.perNetwork;
  }

  #longestUnused(network: string | null): Holding | undefined {
    return [...this.#holdings()]
      .filter((holding) => holding.isSpare && (network ?? holding.network) === holding.network)
      .sort((a, b) => a.usedAt - b.usedAt)[0];
  }

  #count(network: string, change: 1 | -1): void {
    this.#all += change;
    const taken = (this.#taken.get(network) ?? 0) + change;
    if (taken > 0) this.#taken.set(network, taken);
    else this.#taken.delete(network);
  }
}
