/** The machine that Poplar runs on: a disk that lasts, processes that die, and time in the test's hand. */
import { silentLog } from '@/lib/server/log';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { createPool, type Pool } from '@/lib/server/maildrop/pool';
import { signOnWith } from '@/lib/server/maildrop/sign-on';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { DeletionRecord, Store } from '@/lib/server/store/contract';
import { FaultyPop3 } from '@/test/support/faulty-pop3';
import type { Traits } from '@/test/support/faulty-session';
import { inlineReader } from '@/test/support/inline-reader';
import { memoryStore } from '@/test/support/memory-store';
import { VirtualTime } from '@/test/support/virtual-time';

/** Turns of the event loop without any sign of life after which nothing is under way. */
const QUIET_TURNS = 6;

/** No answer takes longer, in virtual milliseconds: a few deadlines of a minute, one after the other. */
const LONGEST = 15 * 60_000;

const ACCOUNT: MailAccount = {
  id: 'account',
  address: 'anna@example.org',
  username: 'anna',
  server: {
    name: 'faulty',
    host: 'mail.example.org',
    port: 110,
    security: 'plain',
    ca: null,
    username: 'address',
  },
};

const LOG = silentLog();

/** How a question to a process ended. */
export type Answer<Value> =
  | { readonly is: 'answered'; readonly value: Value }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'killed' };

/** One process, from its start to its end by kill -9. */
class Process {
  readonly pool: Pool;
  maildrop: Maildrop | null = null;
  over = false;
  readonly ended: Promise<void>;
  readonly #ends: (() => void)[] = [];

  constructor(start: (process: Process) => Pool) {
    this.ended = new Promise((resolve) => this.#ends.push(resolve));
    this.pool = start(this);
  }

  /** Called once, when it ends. */
  onEnd(run: () => void): void {
    this.#ends.push(run);
  }

  end(): void {
    this.over = true;
    for (const run of this.#ends.splice(0)) run();
  }
}

/** A promise that is never heard of again, as those of a killed process. */
const never = <Value>() => new Promise<Value>(() => {});

/** By how many more calls of its disk a process lives, and whether the last of them still happens. */
interface DiskDeath {
  left: number;
  readonly when: 'before' | 'after';
}

export class Machine {
  readonly time = new VirtualTime();
  readonly server: FaultyPop3;
  readonly #disk: Store = memoryStore();
  readonly #underWay = new Set<Promise<unknown>>();
  #process: Process;
  #death: DiskDeath | null = null;
  /** Grows with every sign of life. */
  #moves = 0;

  readonly #killed: () => void;

  /** @param killed called with each kill */
  constructor(traits: Partial<Traits>, killed: () => void) {
    this.server = new FaultyPop3(traits);
    this.#killed = killed;
    this.time.install();
    this.#process = this.#begin();
  }

  /** The deletion journal as it is on the disk. */
  journal(): Promise<DeletionRecord[]> {
    return this.#disk.deletions.load(ACCOUNT.id);
  }

  /** Kill -9: memory and lines are gone at once, what was written is on the disk. */
  kill(): void {
    const killed = this.#process;
    this.#death = null;
    this.#process = this.#begin();
    killed.end();
    this.#killed();
  }

  /** Kill -9 when the process asks something of its disk for the `nth` time from now on. */
  killAtDisk(nth: number, when: DiskDeath['when']): void {
    this.#death = { left: nth, when };
  }

  /** Nobody is killed any more. */
  spare(): void {
    this.#death = null;
  }

  /** By password (`anew`), or by the cookie of before. */
  async signIn(how: 'anew' | 'by cookie'): Promise<Maildrop> {
    const process = this.#process;
    const { pool } = process;
    const entering = how === 'anew' ? pool.attach : pool.resume;
    process.maildrop = await entering.call(pool, ACCOUNT, 'right');
    return process.maildrop;
  }

  async signOut(): Promise<void> {
    const process = this.#process;
    process.maildrop = null;
    await process.pool.leave(ACCOUNT);
  }

  /** Asks the maildrop of the process of now, going in by the cookie where nobody did. */
  ask<Value>(work: (maildrop: Maildrop) => Promise<Value>): Promise<Answer<Value>> {
    const { maildrop } = this.#process;
    return this.askAtDoor(async () => work(maildrop ?? (await this.signIn('by cookie'))));
  }

  /** Asks the process of now, which may die over it. Never rejects. */
  async askAtDoor<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
    const process = this.#process;
    const asking = work();
    const answer = Promise.race<Answer<Value>>([
      asking.then(
        (value) => ({ is: 'answered', value }),
        (error: unknown) => ({ is: 'failed', error }),
      ),
      process.ended.then(() => ({ is: 'killed' })),
    ]);
    this.#underWay.add(answer);
    try {
      return await answer;
    } finally {
      this.#moves += 1;
      this.#underWay.delete(answer);
    }
  }

  /** Lets so many turns of the event loop go by: whatever is under way gets that far. */
  async turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn += 1) {
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }

  /** Until nothing moves any more unless time passes. */
  async quiet(): Promise<void> {
    for (let still = 0; still < QUIET_TURNS; still += 1) {
      const before = this.#moves;
      await this.turns(1);
      if (this.#moves !== before) still = -1;
    }
  }

  /** Time passes; whatever a timer begins goes its way before the next one. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time.now() + milliseconds;
    await this.quiet();
    while (this.time.now() < end || (this.time.next ?? end + 1) <= end) {
      this.time.step(end);
      await this.quiet();
    }
  }

  /** Waits for an answer, for as long as it takes. @throws Error where it never comes */
  async until<Value>(answer: Promise<Value>): Promise<Value> {
    let settled = false;
    const done = () => {
      settled = true;
    };
    answer.then(done, done);
    const end = this.time.now() + LONGEST;
    for (await this.quiet(); !settled; await this.quiet()) {
      if (this.time.now() >= end) throw new Error('Somebody waits for ever.');
      this.time.step(end);
    }
    return answer;
  }

  /** Until nobody waits for an answer any more. */
  async allAnswered(): Promise<void> {
    await this.until(Promise.all(this.#underWay));
  }

  stop(): void {
    this.#process.end();
    this.server.cutAll();
    this.time.uninstall();
  }

  #begin(): Process {
    return new Process((process) =>
      createPool({
        config: { idleSeconds: 30, undoSeconds: 10, authservId: null },
        store: this.#mortal(this.#disk, process),
        reader: inlineReader(),
        log: LOG,
        clock: { now: this.time.now, after: (wait, run) => this.#after(wait, run, process) },
        random: () => 0.5,
        signOn: signOnWith({ openSocket: async () => this.#dial(process) }),
      }),
    );
  }

  #after(milliseconds: number, run: () => void, process: Process): () => void {
    const runs = () => {
      if (!process.over) run();
    };
    return this.time.after(milliseconds, runs);
  }

  #dial(process: Process) {
    if (process.over) return never<never>();
    const line = this.server.dial(() => {
      this.#moves += 1;
    });
    process.onEnd(() => line.destroy());
    return line;
  }

  /** A store that is of use only to a living process. What was answered has happened. */
  #mortal<Part extends object>(part: Part, process: Process): Part {
    return new Proxy(part, {
      get: (target, name, receiver) => {
        const member = Reflect.get(target, name, receiver);
        if (typeof member === 'object' && member !== null) return this.#mortal(member, process);
        if (typeof member !== 'function') return member;
        return async (...words: unknown[]) => {
          this.#moves += 1;
          if (process.over || this.#dies('before', process)) return never();
          const answer = await Reflect.apply(member, target, words);
          this.#moves += 1;
          return process.over || this.#dies('after', process) ? never() : answer;
        };
      },
    });
  }

  #dies(when: DiskDeath['when'], process: Process): boolean {
    const death = this.#death;
    if (death === null || process !== this.#process || death.when !== when) return false;
    death.left -= 1;
    if (death.left > 0) return false;
    this.kill();
    return true;
  }
}
