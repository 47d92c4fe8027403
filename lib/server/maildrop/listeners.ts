/** Whoever wants to know what happens to a maildrop: the open tabs of an account. */
import type { ServerEvents } from '@/lib/contract/events';
import { Problem } from '@/lib/server/problem';
import { MAX_LISTENERS } from './limits.ts';

/** Gets the name of an event and what it tells. Must not throw. */
export type Listener = <Name extends keyof ServerEvents>(
  name: Name,
  data: ServerEvents[Name],
) => void;

interface Listening {
  readonly listener: Listener;
  readonly ended: () => void;
}

export class Listeners {
  readonly #listeners = new Set<Listening>();

  get size(): number {
    return this.#listeners.size;
  }

  /**
   * @param ended called when there will be no more to tell
   * @returns what ends it from the listener's side
   * @throws Problem `too-large` where too many listen already
   */
  add(listener: Listener, ended: () => void): () => void {
    if (this.#listeners.size >= MAX_LISTENERS) throw new Problem('too-large');
    const listening = { listener, ended };
    this.#listeners.add(listening);
    return () => {
      this.#listeners.delete(listening);
    };
  }

  /** There will be no more to tell. */
  end(): void {
    for (const { ended } of this.#listeners) ended();
    this.#listeners.clear();
  }

  tell<Name extends keyof ServerEvents>(name: Name, data: ServerEvents[Name]): void {
    for (const { listener } of this.#listeners) listener(name, data);
  }
}
