/** A pool over a faulty server, with time in the test's hand: what the fault tests stand on. */
import type { Deletion } from '@/lib/contract/deletions';
import type { Deadlines } from '@/lib/pop3';
import { silentLog } from '@/lib/server/log';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { createPool, type Pool } from '@/lib/server/maildrop/pool';
import { signOnWith } from '@/lib/server/maildrop/sign-on';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { Store } from '@/lib/server/store/contract';
import { FaultyPop3 } from './faulty-pop3.ts';
import type { Stored, Traits } from './faulty-session.ts';
import { inlineReader } from './inline-reader.ts';
import { ManualClock } from './manual-clock.ts';
import { memoryStore } from './memory-store.ts';

/** A message whose header is one of a kind, unless a test says otherwise. */
export function letter(id: string, more: Partial<Stored> & { date?: string } = {}): Stored {
  const date = more.date ?? 'Thu, 1 Jan 2026 10:00:00 +0000';
  const raw =
    more.raw ??
    [
      `Message-ID: <${id}@example.org>`,
      `From: Anna <anna@example.org>`,
      `Subject: Letter ${id}`,
      `Date: ${date}`,
      '',
      `Text of ${id}.`,
      '',
    ].join('\r\n');
  const uniqueId = more.uniqueId === undefined ? `uid-${id}` : more.uniqueId;
  return { id, uniqueId, raw };
}

/** Short enough for tests, long enough for a busy machine. */
const DEADLINES: Partial<Deadlines> = { reply: 400, signIn: 400, stall: 400, quit: 400 };

export class FaultyMaildrop {
  readonly server: FaultyPop3;
  readonly clock = new ManualClock();
  readonly store: Store = memoryStore();
  pool: Pool;
  readonly undoSeconds: number;

  private constructor(traits: Partial<Traits>, undoSeconds: number) {
    this.server = new FaultyPop3(traits);
    this.undoSeconds = undoSeconds;
    this.pool = this.#makePool();
  }

  /** A server with a letter for each of these names, and a pool over it. */
  static async open(
    ids: readonly string[] = [],
    traits: Partial<Traits> = {},
    undoSeconds = 10,
  ): Promise<FaultyMaildrop> {
    const faulty = new FaultyMaildrop(traits, undoSeconds);
    faulty.server.messages = ids.map((id) => letter(id));
    await faulty.server.start();
    return faulty;
  }

  get account(): MailAccount {
    return {
      id: 'account',
      address: 'anna@example.org',
      username: 'anna',
      server: {
        name: 'faulty',
        host: '127.0.0.1',
        port: this.server.port,
        security: 'plain',
        ca: null,
        username: 'address',
      },
    };
  }

  /** Signs in, and waits until the maildrop is open. */
  async attach(password = 'right'): Promise<Maildrop> {
    const maildrop = await this.pool.attach(this.account, password);
    await maildrop.connect();
    return maildrop;
  }

  /** The process is killed: memory is gone, the disk stays, the server loses the lines. */
  async kill(): Promise<void> {
    const killed = this.pool;
    this.pool = this.#makePool();
    this.server.cutAll();
    await settled();
    await killed.stop();
  }

  async stop(): Promise<void> {
    await this.pool.stop();
    await this.server.stop();
  }

  #makePool(): Pool {
    return createPool({
      config: { authservId: null, idleSeconds: 30, undoSeconds: this.undoSeconds },
      store: this.store,
      reader: inlineReader(),
      log: silentLog(),
      clock: this.clock,
      random: () => 0.5,
      signOn: signOnWith({ deadlines: DEADLINES }),
    });
  }
}

/** Lets what is under way in this process take its next steps. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits in real time until something is so. */
export async function eventually(
  check: () => boolean | Promise<boolean>,
  milliseconds = 5_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** The keys of all messages in the list, by the test's names: subjects say which is which. */
export async function keysById(maildrop: Maildrop): Promise<Map<string, string>> {
  const { messages } = await maildrop.page('inbox', { limit: 200 });
  return new Map(messages.map(({ key, subject }) => [subject.replace('Letter ', ''), key]));
}

/** How one message's deletion stands. */
export async function stateOf(
  maildrop: Maildrop,
  key: string | undefined,
): Promise<Deletion['state'] | null> {
  const all = await maildrop.deletions();
  return all.find((deletion) => deletion.key === key)?.state ?? null;
}

/** Whether a job came to nothing for it, so that it waits for another: due alone it is before the first, too. */
export async function isDueAgain(maildrop: Maildrop, key: string | undefined): Promise<boolean> {
  const all = await maildrop.deletions();
  return all.some((each) => each.key === key && each.state === 'due' && each.reason !== undefined);
}
