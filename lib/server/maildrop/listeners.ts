/** Whoever wants to know what happens to a maildrop: the open tabs of an account. */
import type { ServerEvents, TabReport } from '@/lib/contract/events';
import { Problem } from '@/lib/server/problem';
import { MAX_LISTENERS } from './limits.ts';

/** Gets the name of an event and what it tells. Must not throw. */
export type Listener = <Name extends keyof ServerEvents>(
  name: Name,
  data: ServerEvents[Name],
) => void;

/** Which tab listens, and whether a person can see it. */
export type Tab = TabReport;

interface Listening {
  readonly listener: Listener;
  readonly ended: () => void;
  tab: Tab;
}

export class Listeners {
  readonly #listeners = new Set<Listening>();

  get size(): number {
    return this.#listeners.size;
  }

  /** How many of them a person can see. */
  get watching(): number {
    return [...this.#listeners].filter(({ tab }) => tab.attention === 'visible').length;
  }

  /**
   * @param ended called when there will be no more to tell
   * @returns what ends it from the listener's side
   * @throws Problem `too-large` where too many listen already
   */
  add(listener: Listener, ended: () => void, tab: Tab): () => void {
    if (this.#listeners.size >= MAX_LISTENERS) throw new Problem('too-large');
    const listening = { listener, ended, tab };
    this.#listeners.add(listening);
    return () => {
      this.#listeners.delete(listening);
    };
  }

  /** A tab came into sight, or out of it. One that does not listen (any more) does not count. */
  report(tab: Tab): void {
    for (const listening of this.#listeners) {
      if (listening.tab.tab === tab.tab) listening.tab = tab;
    }
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
