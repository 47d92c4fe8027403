/** One account's letters: in memory as they are on disk, changed one after the other. */
import type { MessageKey } from '@/lib/contract/envelope';
import { Serial } from '@/lib/server/maildrop/serial';
import { Problem } from '@/lib/server/problem';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';
import { restored } from './letter-states.ts';

/** What they stand on. */
export interface LettersOptions {
  readonly account: AccountId;
  readonly store: Pick<Store, 'letters' | 'files'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** These are on disk now; `before` has those that were there. */
  readonly changed: (before: readonly LetterRecord[], after: readonly LetterRecord[]) => void;
  readonly failed: (error: unknown) => void;
}

export class Letters {
  readonly #options: LettersOptions;
  readonly #records = new Map<MessageKey, LetterRecord>();
  readonly #serial = new Serial();

  constructor(options: LettersOptions) {
    this.#options = options;
  }

  /** Reads what a process before this one left behind, and clears away files of no letter. */
  load(): Promise<void> {
    return this.#serial.run(async () => {
      const { account, now, store } = this.#options;
      const kept = await store.letters.load(account);
      const records = kept.map((record) => restored(record, now()));
      await store.letters.save(
        account,
        records.filter((record, index) => record !== kept[index]),
      );
      for (const record of records) this.#records.set(record.key, record);
      await store.files.keepOnly(account, records.flatMap(filesOf));
    });
  }

  all(): LetterRecord[] {
    return [...this.#records.values()];
  }

  get(key: MessageKey): LetterRecord | undefined {
    return this.#records.get(key);
  }

  /**
   * Decides from the letters as they stand, writes, and only then lets anyone see it. What `decide`
   * throws is thrown, and nothing is changed.
   * @returns what `decide` gave back
   */
  change<Decided extends readonly LetterRecord[]>(
    decide: (now: number) => Decided,
  ): Promise<Decided> {
    return this.#serial.run(async () => {
      const { account, changed, now, store } = this.#options;
      const decided = decide(now());
      const after = decided.filter((record) => this.#records.get(record.key) !== record);
      if (after.length === 0) return decided;
      await store.letters.save(account, after);
      const before = after.flatMap(({ key }) => this.#records.get(key) ?? []);
      for (const record of after) this.#records.set(record.key, record);
      this.#clear(before, after);
      changed(before, after);
      return decided;
    });
  }

  /** Changes one. @throws Problem where there is none, or what `decide` throws */
  async changeOne(
    key: MessageKey,
    decide: (letter: LetterRecord, now: number) => LetterRecord,
  ): Promise<LetterRecord> {
    const [after] = await this.change((now) => {
      const letter = this.#records.get(key);
      if (!letter) throw new Problem('draft-gone');
      return [decide(letter, now)] as const;
    });
    return after;
  }

  /** Removes for good those that `choose` names. */
  remove(choose: (now: number) => readonly LetterRecord[]): Promise<readonly LetterRecord[]> {
    return this.#serial.run(async () => {
      const { account, now, store } = this.#options;
      const leaving = choose(now());
      const keys = leaving.map(({ key }) => key);
      await store.letters.remove(account, keys);
      for (const key of keys) this.#records.delete(key);
      this.#clear(leaving, []);
      return leaving;
    });
  }

  /** Files that no letter has any more. What fails here is cleared away at the next load. */
  #clear(before: readonly LetterRecord[], after: readonly LetterRecord[]): void {
    const kept = new Set(after.flatMap(filesOf));
    const leaving = before.flatMap(filesOf).filter((file) => !kept.has(file));
    const { account, failed, store } = this.#options;
    store.files.remove(account, leaving).catch(failed);
  }
}

function filesOf({ attachments, content, raw }: LetterRecord): string[] {
  return [content, raw, ...attachments].flatMap((owned) => (owned ? [owned.file] : []));
}
