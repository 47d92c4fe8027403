/** The account's deletion journal: on disk before anything else happens, carried out when it is time. */
import type { Deletion } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import { problemOf } from '@/lib/server/problem';
import type { AccountId, DeletionRecord, Store } from '@/lib/server/store/contract';
import type { Clock } from './clock.ts';
import {
  asked,
  begun,
  type Choosable,
  concluded,
  decided,
  finder,
  forgettable,
  hides,
  jobTime,
  nextRipening,
  type Outcome,
  putBack,
  restored,
  ripened,
  shown,
  takenBack,
  waits,
} from './deletion-states.ts';
import { DeletionTries } from './deletion-tries.ts';
import type { Listing } from './listing.ts';
import { Serial } from './serial.ts';

/** What the journal needs from outside. */
export interface DeletionsOptions {
  readonly account: AccountId;
  readonly store: Store['deletions'];
  readonly clock: Clock;
  readonly random: () => number;
  /** How long the next ones can be undone. */
  readonly undoMilliseconds: () => Promise<number>;
  /**
   * Gets a session for one job and calls `begin`, which says what to carry out.
   * @throws where no session could be had, or it was of no use before anything was marked
   */
  readonly lend: (job: JobInSession) => Promise<void>;
  /** Whether one that is not listed any more may be there under another unique-id. */
  readonly mayHaveMoved: (record: DeletionRecord) => boolean;
  /** Before when no job should begin, in milliseconds since 1970. */
  readonly notBefore: () => number;
  /** Whether trying now is in vain, because the maildrop cannot be opened. */
  readonly blocked: () => boolean;
  /** These are on disk now. */
  readonly changed: (before: readonly DeletionRecord[], after: readonly DeletionRecord[]) => void;
  readonly failed: (error: unknown) => void;
}

/** What one job is to do. `worn`: asked for so often in vain that it is not asked for again. */
type CarryOut = (
  records: readonly DeletionRecord[],
  worn: ReadonlySet<MessageKey>,
) => Promise<ReadonlyMap<MessageKey, Outcome>>;

type JobInSession = (carryOut: CarryOut) => Promise<void>;

export class Deletions {
  readonly #options: DeletionsOptions;
  readonly #records = new Map<MessageKey, DeletionRecord>();
  readonly #serial = new Serial();
  readonly #tries: DeletionTries;
  /** Committed, but no listing has said so yet. */
  readonly #unproven = new Set<MessageKey>();
  #job: Promise<void> | null = null;
  #stopped = false;
  #cancelTimer: () => void = () => {};

  constructor(options: DeletionsOptions) {
    this.#options = options;
    this.#tries = new DeletionTries(options);
  }

  /** Reads what a process before this one left behind. */
  load(): Promise<void> {
    return this.#serial.run(async () => {
      const now = this.#options.clock.now();
      const kept = await this.#options.store.load(this.#options.account);
      const records = kept.map((record) => restored(record, now));
      const wrong = records.filter((record, index) => record !== kept[index]);
      await this.#options.store.save(this.#options.account, wrong);
      for (const record of records) this.#records.set(record.key, record);
      // Whether a listing proved these before the process ended, nobody wrote down.
      for (const { key, state } of records) if (state === 'committed') this.#unproven.add(key);
      this.#schedule();
    });
  }

  /** Whether a deletion keeps the row out of the list. */
  hides(key: MessageKey): boolean {
    const record = this.#records.get(key);
    return record !== undefined && hides(record.state);
  }

  /** Whether any is not settled. */
  get pending(): boolean {
    return [...this.#records.values()].some(({ state }) => hides(state));
  }

  /** Whether any waits for a job, or for the end of one whose outcome could not be written. */
  get waiting(): boolean {
    return [...this.#records.values()].some(({ state }) => waits(state) || state === 'running');
  }

  /** All that are not settled, and those settled lately. */
  all(): Deletion[] {
    return [...this.#records.values()].map(shown);
  }

  /** Chooses messages. On disk when it resolves. */
  async request(messages: readonly Choosable[]): Promise<Deletion[]> {
    const undoMilliseconds = await this.#options.undoMilliseconds();
    const chosen = await this.#change((now) =>
      messages.map((message) =>
        asked(message, this.#records.get(message.key), now, undoMilliseconds),
      ),
    );
    return chosen.map(shown);
  }

  /** Takes messages back, where there is time. On disk when it resolves. */
  async undo(keys: readonly MessageKey[]): Promise<Deletion[]> {
    const records = await this.#change((now) =>
      keys.flatMap((key) => {
        const record = this.#records.get(key);
        return record ? [takenBack(record, now)] : [];
      }),
    );
    return records.map(shown);
  }

  /** A message has another name now: what was chosen under the old one is chosen under the new. */
  async rename(from: MessageKey, to: Choosable): Promise<void> {
    const { account, changed, store } = this.#options;
    await this.#serial.run(async () => {
      const record = this.#records.get(from);
      if (!record || this.#records.has(to.key)) return;
      if (record.state !== 'undoable' && record.state !== 'due') return;
      const { key, uniqueId, fingerprint, alike } = to;
      const renamed = { ...record, key, uniqueId, fingerprint, alike };
      // In one write: a kill between two would leave the choice under both names, to be undone under one.
      await store.save(account, [{ ...record, state: 'committed' }, renamed]);
      await store.remove(account, [from]);
      this.#records.delete(from);
      this.#records.set(key, renamed);
      changed([record], [{ ...record, state: 'committed' }, renamed]);
      this.#schedule();
    });
  }

  /** A fresh listing: it decides what was unknown, and proves or belies what was committed. */
  async heed({ messages, complete }: Listing): Promise<void> {
    const find = finder(messages, complete, this.#options.mayHaveMoved);
    await this.#change((now) =>
      [...this.#records.values()].map((record) => {
        const found = find(record);
        const unproven = this.#unproven.has(record.key);
        if (found !== 'unsure') this.#unproven.delete(record.key);
        return decided(record, found, now, unproven);
      }),
    );
  }

  /** The maildrop can be opened again: what waited for that need wait no longer. */
  nudge(): void {
    this.#tries.waitNoLonger();
    this.#schedule();
  }

  /** Carries out at once what is due; what can still be undone stays. */
  async settle(): Promise<void> {
    await this.#change((now) => ripened(this.#records.values(), now));
    if (this.waiting && !this.#options.blocked()) await this.#runJob();
  }

  /** Starts no more jobs, and waits for the one that runs. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelTimer();
    await this.#job?.catch(this.#options.failed);
  }

  /** Decides from the records as they stand, writes, and only then lets anyone see it. */
  #change(decide: (now: number) => readonly DeletionRecord[]): Promise<readonly DeletionRecord[]> {
    return this.#serial.run(async () => {
      const decisions = decide(this.#options.clock.now());
      const after = decisions.filter((record) => this.#records.get(record.key) !== record);
      if (after.length > 0) {
        await this.#options.store.save(this.#options.account, after);
        const before = after.flatMap(({ key }) => this.#records.get(key) ?? []);
        for (const record of after) this.#records.set(record.key, record);
        this.#options.changed(before, after);
      }
      this.#schedule();
      return decisions;
    });
  }

  #schedule(): void {
    this.#cancelTimer();
    if (this.#stopped || this.#job) return;
    const records = [...this.#records.values()];
    const ripening = nextRipening(records) ?? Number.POSITIVE_INFINITY;
    const job = this.#options.blocked() ? null : jobTime(records);
    const jobAt = job === null ? Number.POSITIVE_INFINITY : Math.max(job, this.#earliest());
    const next = Math.max(Math.min(ripening, jobAt), this.#tries.restUntil);
    if (next === Number.POSITIVE_INFINITY) return;
    const { clock } = this.#options;
    this.#cancelTimer = clock.after(Math.max(0, next - clock.now()), () => void this.#tick());
  }

  #earliest(): number {
    return Math.max(this.#tries.notBefore, this.#options.notBefore());
  }

  async #tick(): Promise<void> {
    try {
      await this.#change((now) => ripened(this.#records.values(), now));
      const at = jobTime(this.#records.values());
      const now = this.#options.clock.now();
      const isTime = at !== null && now >= Math.max(at, this.#earliest());
      if (isTime && this.waiting && !this.#options.blocked()) await this.#runJob();
    } catch (error) {
      this.#options.failed(error);
      this.#tries.notWritten();
      this.#schedule();
    }
  }

  #runJob(): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    this.#job ??= this.#jobOnce().finally(() => {
      this.#job = null;
      this.#schedule();
    });
    return this.#job;
  }

  async #jobOnce(): Promise<void> {
    try {
      await this.#options.lend(async (carryOut) => {
        const running = await this.#begin();
        await this.#conclude(await carryOut(running, this.#tries.worn));
      });
    } catch (error) {
      await this.#putBack(error);
    }
    await this.#sweep();
  }

  /** Takes all that wait into this job. From here on none of them can be undone. */
  #begin(): Promise<readonly DeletionRecord[]> {
    return this.#change((now) => begun(this.#records.values(), now));
  }

  async #conclude(outcomes: ReadonlyMap<MessageKey, Outcome>): Promise<void> {
    for (const [key, outcome] of outcomes) {
      if (outcome.is === 'committed') this.#unproven.add(key);
    }
    this.#tries.ended(outcomes);
    await this.#change((now) =>
      [...outcomes].flatMap(([key, outcome]) => {
        const record = this.#records.get(key);
        return record ? [concluded(record, outcome, now)] : [];
      }),
    );
  }

  /** Nothing was marked: all that ran are due again, and say why they wait. */
  async #putBack(error: unknown): Promise<void> {
    this.#tries.failed();
    const reason = problemOf(error);
    await this.#change(() => [...this.#records.values()].map((record) => putBack(record, reason)));
  }

  async #sweep(): Promise<void> {
    await this.#serial.run(async () => {
      const old = forgettable(this.#records.values(), this.#unproven, this.#options.clock.now());
      const keys = old.map(({ key }) => key);
      await this.#options.store.remove(this.#options.account, keys);
      for (const key of keys) {
        this.#records.delete(key);
        this.#unproven.delete(key);
      }
    });
  }
}
