/** With which listing a message came, so that nothing is done to one that a page has not heard of. */
import type { MessageKey } from '@/lib/contract/envelope';

export class Arrivals {
  #listing = 0;
  readonly #came = new Map<MessageKey, number>();

  /** The latest listing that differed from the one before; they are counted from 1. */
  get listing(): number {
    return this.#listing;
  }

  /** @param fresh what this listing has and nobody was ever told of */
  listed(fresh: readonly MessageKey[]): void {
    this.#listing += 1;
    for (const key of fresh) this.#came.set(key, this.#listing);
  }

  forget(keys: readonly MessageKey[]): void {
    for (const key of keys) this.#came.delete(key);
  }

  /** Whether whoever knows that listing may know the message. */
  isKnown(key: MessageKey, listing: number): boolean {
    return (this.#came.get(key) ?? 0) <= listing;
  }
}
