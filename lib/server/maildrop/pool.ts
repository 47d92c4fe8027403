/** One maildrop for each account that is signed in, whoever asks: tabs, devices, work in the background. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Session } from '@/lib/pop3';
import type { Config } from '@/lib/server/config';
import type { Log } from '@/lib/server/log';
import { codeOf, PASSWORD_CHANGED, Problem } from '@/lib/server/problem';
import { createReader, type Reader } from '@/lib/server/reading/reader';
import { workerCode } from '@/lib/server/reading/worker-code';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { AccountId, Store } from '@/lib/server/store/contract';
import { authservIdOf } from '@/lib/server/trust/authserv-id';
import { type Clock, systemClock } from './clock.ts';
import { FORGET_AFTER, LEFT_KEPT, SWEEP_EVERY } from './limits.ts';
import { Maildrop } from './maildrop.ts';
import { type Holding, type PlaceBounds, Places } from './places.ts';
import { RefusedPasswords } from './refused-passwords.ts';
import { SerialByAccount } from './serial-by-account.ts';
import { type SignOn, signOnWith } from './sign-on.ts';

/** What a pool needs from outside; time, randomness and the way in are the real ones unless told. */
export interface PoolOptions {
  readonly config: Pick<Config, 'authservId' | 'idleSeconds' | 'undoSeconds'>;
  readonly store: Store;
  readonly log: Log;
  readonly signOn?: SignOn;
  readonly reader?: Reader;
  readonly clock?: Clock;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly bounds?: PlaceBounds;
}

/** For callers that do not say from where they ask. */
const UNKNOWN = 'unknown';

/** All maildrops of this process. */
export interface Pool {
  /**
   * For a sign-in: proves the password by signing in to the mail server, unless a session is open
   * that the same password opened.
   * @param network from where it is asked: no network may have all sessions
   * @throws Pop3Error, Problem
   */
  attach(account: MailAccount, password: string, network?: string): Promise<Maildrop>;
  /**
   * For a request of a sign-in that was proved before: opens nothing by itself, and never tries a
   * password again that the server refused.
   * @throws Pop3Error, Problem
   */
  resume(account: MailAccount, password: string, network?: string): Promise<Maildrop>;
  /** The mail server refused it before this process began. */
  noteRefused(account: Pick<MailAccount, 'id'>, password: string): void;
  /** Somebody signed out: due deletions are done or handed on, and the maildrop let go of. */
  leave(account: Pick<MailAccount, 'id'>): Promise<void>;
  /** Ends the account's session by QUIT, and keeps nothing of it that could be written again. */
  drop(account: Pick<MailAccount, 'id'>): Promise<void>;
  /** Ends every session by QUIT. */
  stop(): Promise<void>;
}

/** Whoever wants a maildrop, and by what. */
interface Caller {
  account: MailAccount;
  password: string;
  /** A keyed hash of the password. */
  proof: Buffer;
  /** From where; for a maildrop, from where it was used last. */
  network: string;
}

interface Entry extends Caller {
  readonly maildrop: Maildrop;
  /** When the last one who knew signed out, in milliseconds since 1970. */
  leftAt: number | null;
}

/** Makes the pool. One per process: see running.ts. */
export function createPool(options: PoolOptions): Pool {
  return new MaildropPool(options);
}

class MaildropPool implements Pool {
  readonly #options: PoolOptions;
  readonly #clock: Clock;
  readonly #signOn: SignOn;
  readonly #reader: Reader;
  readonly #entries = new Map<AccountId, Entry>();
  /** So that no wrong password meets a right one half-way. */
  readonly #proofs = new SerialByAccount();
  /** Passwords are compared by keyed hashes, so that neither time nor memory tells of them. */
  readonly #proofKey = randomBytes(32);
  readonly #refused: RefusedPasswords;
  readonly #places: Places;
  #stopped = false;
  #cancelSweep: () => void;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#signOn = options.signOn ?? signOnWith();
    this.#reader = options.reader ?? createReader({ code: workerCode, failed: this.#failed });
    this.#refused = new RefusedPasswords(this.#clock.now);
    this.#places = new Places(() => this.#holdings(), options.bounds);
    this.#cancelSweep = this.#sweepLater();
  }

  attach(account: MailAccount, password: string, network = UNKNOWN): Promise<Maildrop> {
    const caller = { account, password, proof: this.#proofOf(password), network };
    return this.#proofs.run(account.id, async () => {
      const maildrop = await this.#attachAlone(caller);
      this.#refused.forgive(account.id, caller.proof);
      return maildrop;
    });
  }

  async #attachAlone(caller: Caller): Promise<Maildrop> {
    const { account, network, proof } = caller;
    this.#refuseIfStopped();
    const entry = this.#entries.get(account.id);
    if (entry && timingSafeEqual(entry.proof, proof)) {
      if (!entry.maildrop.isOpen) {
        entry.maildrop.renew();
        await entry.maildrop.prove();
      }
      Object.assign(entry, { network, leftAt: null });
      return entry.maildrop;
    }
    if (entry) await this.#proveBeside(entry, caller);
    return this.#adopt(caller);
  }

  async resume(account: MailAccount, password: string, network = UNKNOWN): Promise<Maildrop> {
    this.#refuseIfStopped();
    const proof = this.#proofOf(password);
    const entry = this.#entries.get(account.id);
    if (!entry) {
      this.#refuseIfRefused(account.id, proof);
      const { maildrop } = this.#create({ account, password, proof, network });
      maildrop.remember();
      return maildrop;
    }
    Object.assign(entry, { network, leftAt: null });
    if (timingSafeEqual(entry.proof, proof)) return entry.maildrop;
    const caller = { account, password, proof, network };
    return this.#proofs.run(account.id, () => this.#attachAgain(caller));
  }

  /** Several requests may carry the same old password: the first asks, the others hear. */
  async #attachAgain(caller: Caller): Promise<Maildrop> {
    const { account, proof } = caller;
    this.#refuseIfRefused(account.id, proof);
    try {
      return await this.#attachAlone(caller);
    } catch (error) {
      if (codeOf(error) === 'sign-in-refused') this.#refused.note(account.id, proof);
      throw error;
    }
  }

  noteRefused({ id }: Pick<MailAccount, 'id'>, password: string): void {
    this.#refused.note(id, this.#proofOf(password));
  }

  async leave({ id }: Pick<MailAccount, 'id'>): Promise<void> {
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.leftAt = this.#clock.now();
    await entry.maildrop.leave();
    await this.#forgetIfDone(id, entry);
  }

  async drop({ id }: Pick<MailAccount, 'id'>): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry) await this.#forget(id, entry);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelSweep();
    await Promise.all([...this.#entries.values()].map(({ maildrop }) => maildrop.stop()));
    this.#entries.clear();
    await this.#reader.stop();
  }

  readonly #failed = (error: unknown): void => {
    this.#options.log.warn('the thread that reads messages failed', { error });
  };

  /** Another password than the one in use: asked of the server, without harm to who is in. */
  async #proveBeside(entry: Entry, { account, network, password }: Caller): Promise<void> {
    const prove = async () => {
      const session = await this.#open(account, password, network);
      // Nothing was marked: whatever becomes of this QUIT changes nothing.
      await session.quit().catch(() => {});
    };
    try {
      await prove();
    } catch (error) {
      if (codeOf(error) !== 'busy' || !entry.maildrop.isOpen) throw error;
      await entry.maildrop.release();
      await prove();
    }
  }

  /** The password is proved, or is the first: from now on it is the one. */
  async #adopt(caller: Caller): Promise<Maildrop> {
    const { account } = caller;
    const known = this.#entries.get(account.id);
    if (known) {
      Object.assign(known, { ...caller, leftAt: null });
      known.maildrop.renew();
      await known.maildrop.prove();
      return known.maildrop;
    }
    const entry = this.#create(caller);
    try {
      await entry.maildrop.prove();
      return entry.maildrop;
    } catch (error) {
      await this.#forget(account.id, entry);
      throw error;
    }
  }

  #create(caller: Caller): Entry {
    const { account } = caller;
    const { config, log, random, store } = this.#options;
    const maildrop = new Maildrop({
      account: account.id,
      store,
      reader: this.#reader,
      clock: this.#clock,
      random: random ?? Math.random,
      log,
      authservId: authservIdOf(config.authservId, account.server),
      idleMilliseconds: config.idleSeconds * 1_000,
      undoMilliseconds: config.undoSeconds * 1_000,
      signOn: () => this.#open(entry.account, entry.password, entry.network),
    });
    const entry: Entry = { ...caller, maildrop, leftAt: null };
    this.#entries.set(account.id, entry);
    return entry;
  }

  /** A session in a place of its own, which it gives back when it ends. */
  async #open(account: MailAccount, password: string, network: string): Promise<Session> {
    const giveBack = await this.#places.take(network);
    try {
      const session = await this.#signOn(account, password);
      session.ended.then(giveBack);
      return session;
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  *#holdings(): Iterable<Holding> {
    for (const { maildrop, network } of this.#entries.values()) {
      const { isFree, isOpen, usedAt } = maildrop;
      yield { network, usedAt, isSpare: isOpen && isFree, release: () => maildrop.release() };
    }
  }

  #sweepLater(): () => void {
    return this.#clock.after(SWEEP_EVERY, () => {
      for (const [id, entry] of this.#entries) void this.#forgetIfDone(id, entry);
      this.#refused.sweep();
      if (!this.#stopped) this.#cancelSweep = this.#sweepLater();
    });
  }

  async #forgetIfDone(id: AccountId, entry: Entry): Promise<void> {
    const now = this.#clock.now();
    const { leftAt, maildrop } = entry;
    const hasLeft = leftAt !== null && (maildrop.isIdle || now - leftAt > LEFT_KEPT);
    const isForgotten = maildrop.isIdle && now - maildrop.usedAt > FORGET_AFTER;
    if (hasLeft || isForgotten) await this.#forget(id, entry);
  }

  async #forget(id: AccountId, entry: Entry): Promise<void> {
    if (this.#entries.get(id) === entry) this.#entries.delete(id);
    if (entry.maildrop.isRefused) this.#refused.note(id, entry.proof);
    entry.password = '';
    await entry.maildrop.stop();
  }

  #refuseIfStopped(): void {
    if (this.#stopped) throw new Problem('unreachable');
  }

  #refuseIfRefused(id: AccountId, proof: Buffer): void {
    if (this.#refused.has(id, proof))
      throw new Problem('sign-in-refused', { told: PASSWORD_CHANGED });
  }

  #proofOf(password: string): Buffer {
    return createHmac('sha256', this.#proofKey).update(password).digest();
  }
}
