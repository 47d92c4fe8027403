/** A desk between a clock that a test moves, a disk that outlives it, and a server that misbehaves. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readMessage } from '@/lib/mime';
import { silentLog } from '@/lib/server/log';
import type { MailAccount } from '@/lib/server/sign-in/account';
import { Desk } from '@/lib/server/submission/desk';
import { createPost } from '@/lib/server/submission/post';
import { WayOut } from '@/lib/server/submission/way-out';
import { type FaultySmtp, startFaultySmtp } from './faulty-smtp.ts';
import { ManualClock } from './manual-clock.ts';
import { memoryStore } from './memory-store.ts';
import { type Mortal, mortalStore } from './mortal-store.ts';

export const UNDO = 10_000;

/** Real milliseconds after which a server that says nothing counts as gone. */
const PATIENCE = 150;

export const account: MailAccount = {
  id: 'anna',
  address: 'anna@poplar.example',
  username: 'anna@poplar.example',
  server: {
    name: 'sample',
    host: '127.0.0.1',
    port: 995,
    security: 'tls',
    ca: null,
    username: 'address',
  },
};

/** One account, through as many processes as a test kills. */
export class FaultyDesk {
  readonly smtp: FaultySmtp;
  readonly clock = new ManualClock();
  readonly disk = memoryStore();
  desk: Desk;
  /** Null while nobody is signed in. */
  password: string | null = 'poplar';
  #mortal: Mortal = mortalStore(this.disk);

  private constructor(smtp: FaultySmtp) {
    this.smtp = smtp;
    this.desk = this.#start();
  }

  static async open(offered?: readonly string[]): Promise<FaultyDesk> {
    const faulty = new FaultyDesk(await startFaultySmtp(offered));
    await faulty.desk.loaded;
    return faulty;
  }

  /** The process ends as by kill -9, and another one starts. */
  async restart(): Promise<void> {
    this.#mortal.kill();
    this.desk = this.#start();
    await this.desk.loaded;
  }

  /**
   * The process ends while the desk does what is due in `milliseconds`, right after so many changes
   * of letters are on disk; or when all is done, where there are fewer. Another one starts.
   */
  async killWhile(milliseconds: number, changes: number): Promise<void> {
    this.#mortal.dieAfter(changes);
    this.clock.advance(milliseconds);
    await sleep(0);
    while (this.desk.outbox.isBusy && !this.#mortal.isDead) await sleep(1);
    await this.restart();
  }

  /** The process ends as soon as the server took a message; or when all is done, where it takes none. */
  async killOnceAccepted(milliseconds: number): Promise<void> {
    const before = this.smtp.accepted.length;
    this.clock.advance(milliseconds);
    await sleep(0);
    while (this.desk.outbox.isBusy && this.smtp.accepted.length === before) await sleep(1);
    await this.restart();
  }

  /** Lets time pass, and waits until the desk has done what was due. */
  async pass(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.quiet();
  }

  async quiet(): Promise<void> {
    await sleep(0);
    while (this.desk.outbox.isBusy) await sleep(1);
  }

  async close(): Promise<void> {
    await this.desk.stop();
    await this.smtp.stop();
  }

  #start(): Desk {
    this.#mortal = mortalStore(this.disk);
    const { store } = this.#mortal;
    const { port } = this.smtp;
    const server = { host: '127.0.0.1', port, security: 'plain', ca: null } as const;
    const post = createPost(
      { ...server, auth: 'account', username: null },
      { connectWithin: 1_000, greetingWithin: PATIENCE, silenceAtMost: PATIENCE },
    );
    return new Desk({
      account,
      store,
      clock: this.clock,
      random: () => 0.5,
      log: silentLog(),
      undoMilliseconds: async () => UNDO,
      way: new WayOut(account, store.submission, { fixed: () => post, others: null }),
      read: async (raw) => readMessage(raw),
      password: () => this.password,
    });
  }
}
