/** Writes down what happens to the mailbox, for a person who wonders later where mail went. */
import type { LogEntry, LogKind } from '@/lib/contract/log';
import type { AccountId, LogRecord, Store } from '@/lib/server/store/contract';
import { english } from '@/lib/words/texts';
import type { Clock } from './clock.ts';
import { LOG_ENTRIES, LOG_KEPT, LOG_PRUNED_EVERY } from './limits.ts';
import { Serial } from './serial.ts';

/** What it needs from outside. */
export interface ChronicleOptions {
  readonly account: AccountId;
  readonly store: Store['log'];
  readonly clock: Clock;
  readonly failed: (error: unknown) => void;
}

export class Chronicle {
  readonly #options: ChronicleOptions;
  readonly #serial = new Serial();
  #notes = 0;

  constructor(options: ChronicleOptions) {
    this.#options = options;
  }

  /** Nobody waits for it: what cannot be written is only not told later. */
  note(kind: LogKind, count = 1): void {
    if (count <= 0) return;
    const at = this.#options.clock.now();
    const key = `${String(at).padStart(15, '0')}-${String(this.#notes).padStart(6, '0')}`;
    const isPruned = this.#notes % LOG_PRUNED_EVERY === 0;
    this.#notes += 1;
    const written = this.#serial.run(async () => {
      await this.#options.store.save(this.#options.account, [{ key, at, kind, count }]);
      if (isPruned) await this.#prune();
    });
    written.catch(this.#options.failed);
  }

  /** The latest first. */
  entries(): Promise<LogEntry[]> {
    return this.#serial.run(async () => {
      const { kept } = this.#sorted(await this.#options.store.load(this.#options.account));
      return kept.map(({ at, kind, count }) => ({
        at: new Date(at).toISOString(),
        kind,
        count,
        words: inWords(kind, count),
      }));
    });
  }

  async #prune(): Promise<void> {
    const { account, store } = this.#options;
    const { old } = this.#sorted(await store.load(account));
    await store.remove(
      account,
      old.map(({ key }) => key),
    );
  }

  #sorted(records: readonly LogRecord[]): { kept: LogRecord[]; old: LogRecord[] } {
    const oldest = this.#options.clock.now() - LOG_KEPT;
    const latest = records.toSorted((a, b) => (a.key < b.key ? 1 : -1));
    const isKept = ({ at }: LogRecord, index: number) => index < LOG_ENTRIES && at > oldest;
    const kept = latest.filter(isKept);
    return { kept, old: latest.slice(kept.length) };
  }
}

/** One line of the log, without its time, in the English that the API speaks. */
export const inWords = (kind: LogKind, count: number): string =>
  english({ id: `log.${kind}`, values: { count } });
