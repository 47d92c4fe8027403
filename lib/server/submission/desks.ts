/** One desk for each account that is signed in, and how long its password stays for what is on its way. */
import type { Config } from '@/lib/server/config';
import type { Log } from '@/lib/server/log';
import { type Clock, systemClock } from '@/lib/server/maildrop/clock';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { ReadRaw } from './beginning.ts';
import { Desk } from './desk.ts';
import { FORGET_AFTER, HELD_AT_MOST, LEFT_KEPT, SWEEP_EVERY } from './limits.ts';
import { WayOut, type WaysOut } from './way-out.ts';

/** What the desks need from outside; time and randomness are the real ones unless told. */
export interface DesksOptions {
  readonly config: Pick<Config, 'undoSeconds'>;
  readonly store: Store;
  readonly log: Log;
  readonly ways: WaysOut;
  readonly read: ReadRaw;
  readonly clock?: Clock;
  /** From 0 to 1. */
  readonly random?: () => number;
}

interface Entry {
  readonly desk: Desk;
  password: string | null;
  /** When the last one who knew signed out, in milliseconds since 1970. */
  leftAt: number | null;
}

/** All desks of this process. */
export class Desks {
  readonly #options: DesksOptions;
  readonly #clock: Clock;
  readonly #entries = new Map<AccountId, Entry>();
  #cancelSweep: () => void = () => {};
  #stopped = false;

  constructor(options: DesksOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#sweepLater();
  }

  /** For somebody who is signed in: `password` was proved. */
  at(account: MailAccount, password: string): Desk {
    const entry = this.#entries.get(account.id) ?? this.#create(account);
    const isNew = entry.password !== password;
    entry.password = password;
    entry.leftAt = null;
    entry.desk.used();
    if (isNew) entry.desk.signedIn();
    return entry.desk;
  }

  /**
   * Somebody signed out. What can still be taken back and what is due is sent for some minutes yet;
   * the rest waits for the next sign-in.
   */
  leave({ id }: Pick<MailAccount, 'id'>): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.leftAt = this.#clock.now();
    this.#review(id, entry);
  }

  /** Keeps nothing of the account that could be sent or written again. */
  async drop({ id }: Pick<MailAccount, 'id'>): Promise<void> {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    entry.password = null;
    await entry.desk.stop();
  }

  /** Waits a little for what is on the line. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelSweep();
    await Promise.all([...this.#entries.values()].map(({ desk }) => desk.stop()));
    this.#entries.clear();
  }

  #create(account: MailAccount): Entry {
    const { config, log, random, read, store, ways } = this.#options;
    const entry: Entry = {
      password: null,
      leftAt: null,
      desk: new Desk({
        account,
        store,
        clock: this.#clock,
        random: random ?? Math.random,
        log,
        undoMilliseconds: async () => {
          const { undoSeconds, undoSendSeconds } = await store.settings.load(account.id);
          return (undoSendSeconds ?? undoSeconds ?? config.undoSeconds) * 1_000;
        },
        way: new WayOut(account, store.submission, ways),
        read,
        password: () => entry.password,
      }),
    };
    this.#entries.set(account.id, entry);
    return entry;
  }

  #sweepLater(): void {
    this.#cancelSweep = this.#clock.after(SWEEP_EVERY, () => {
      for (const [id, entry] of this.#entries) this.#review(id, entry);
      if (!this.#stopped) this.#sweepLater();
    });
  }

  /** Forgets the password once nothing needs it, and the desk once nobody uses it. */
  #review(id: AccountId, entry: Entry): void {
    const now = this.#clock.now();
    const { desk, leftAt } = entry;
    const idle = desk.isWatched ? 0 : now - desk.usedAt;
    const until = (leftAt ?? now) + LEFT_KEPT;
    const hasLeft = leftAt !== null && (now >= until || !desk.outbox.isDueBefore(until));
    if (hasLeft || idle > HELD_AT_MOST) entry.password = null;
    // A desk that still writes must be the only one of its account.
    const needed = desk.outbox.isBusy || (entry.password !== null && desk.outbox.waiting);
    if (idle > FORGET_AFTER && !needed) this.#forget(id);
  }

  #forget(id: AccountId): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    const { log } = this.#options;
    entry.password = null;
    entry.desk
      .stop()
      .catch((error: unknown) => log.warn('desk could not stop', { account: id, error }));
  }
}
