/** Pictures at hand: those used last, bounded in octets and in age, in memory alone. */
import type { RemoteImage } from './fetch-image.ts';
import { KEPT_FOR, KEPT_OCTETS } from './limits.ts';

interface Kept {
  readonly image: RemoteImage;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export class KeptImages {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;
  #octets = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(name: string): RemoteImage | null {
    const kept = this.#kept.get(name);
    if (kept === undefined) return null;
    this.#drop(name, kept);
    if (kept.until < this.#now()) return null;
    this.#put(name, kept);
    return kept.image;
  }

  keep(name: string, image: RemoteImage): void {
    const before = this.#kept.get(name);
    if (before !== undefined) this.#drop(name, before);
    this.#put(name, { image, until: this.#now() + KEPT_FOR });
    for (const [oldest, kept] of this.#kept) {
      if (this.#octets <= KEPT_OCTETS) break;
      this.#drop(oldest, kept);
    }
  }

  #put(name: string, kept: Kept): void {
    this.#kept.set(name, kept);
    this.#octets += kept.image.content.byteLength;
  }

  #drop(name: string, kept: Kept): void {
    this.#kept.delete(name);
    this.#octets -= kept.image.content.byteLength;
  }
}
