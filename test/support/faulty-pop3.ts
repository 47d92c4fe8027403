/** A POP3 server that fails where a test tells it to, and remembers what was removed. */
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  type Fault,
  FaultySession,
  type Premises,
  type Stored,
  type Traits,
} from './faulty-session.ts';
import { lineInMemory } from './line-in-memory.ts';

const USUAL: Traits = {
  uidl: true,
  top: true,
  pipelining: true,
  commits: 'at-quit',
  locks: 'one-session',
  loginDelay: null,
  expire: null,
};

export class FaultyPop3 implements Premises {
  readonly traits: Traits;
  password = 'right';
  /** What is in the maildrop now, oldest first. */
  messages: readonly Stored[] = [];
  /** All that was removed by DELE and QUIT, in order. */
  readonly removed: Stored[] = [];
  readonly commands: string[] = [];
  readonly passwords: string[] = [];
  /** What PASS answers instead of opening the maildrop, as long as it is set. */
  refusal: string | null = null;
  readonly #faults: { fault: Fault; seen: number }[] = [];
  readonly #lines = new Set<Duplex>();
  readonly #server: Server;
  #locked: Duplex | null = null;

  constructor(traits: Partial<Traits> = {}) {
    this.traits = { ...USUAL, ...traits };
    this.#server = createServer((socket) => this.#greet(socket));
  }

  /** Listens on loopback. Without it there is only `dial`. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /**
   * A client's end of a new line, without any network.
   * @param moved called whenever something happens on it
   */
  dial(moved: () => void): Duplex {
    const { near, far } = lineInMemory(moved);
    this.#greet(far);
    return near;
  }

  get isOpen(): boolean {
    return this.#locked !== null;
  }

  fail(fault: Fault): void {
    this.#faults.push({ fault, seen: 0 });
  }

  /** How many faults have not happened yet. */
  get faultsLeft(): number {
    return this.#faults.length;
  }

  /** Forgets the faults that have not happened. */
  heal(): void {
    this.#faults.length = 0;
    this.refusal = null;
  }

  /** Another mail program, or the provider, takes a message out. */
  takeOut(id: string): void {
    this.messages = this.messages.filter((message) => message.id !== id);
  }

  /** Cuts every line, as a restart of the server does. */
  cutAll(): void {
    for (const line of this.#lines) line.destroy();
  }

  async stop(): Promise<void> {
    this.cutAll();
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve));
  }

  /** How often a verb came. */
  count(verb: string): number {
    return this.commands.filter((command) => command.split(' ')[0] === verb).length;
  }

  #greet(line: Duplex): void {
    this.#lines.add(line);
    const session = new FaultySession(this, line);
    line.on('error', () => {});
    line.on('data', (chunk: Buffer) => session.take(chunk.toString('latin1')));
    line.on('close', () => {
      this.#lines.delete(line);
      session.end();
    });
    line.write('+OK ready\r\n');
  }

  due(verb: string): Fault | null {
    for (const entry of this.#faults) {
      if (entry.fault.verb !== verb) continue;
      entry.seen += 1;
      if (entry.seen < entry.fault.nth) continue;
      this.#faults.splice(this.#faults.indexOf(entry), 1);
      return entry.fault;
    }
    return null;
  }

  lock(line: Duplex): boolean {
    if (this.traits.locks === 'one-session' && this.#locked) return false;
    this.#locked = line;
    return true;
  }

  unlock(line: Duplex): void {
    if (this.#locked === line) this.#locked = null;
  }

  /** By their names: a provider may have renamed or moved them since the session began. */
  remove(messages: Iterable<Stored>): void {
    for (const { id } of messages) {
      const message = this.messages.find((other) => other.id === id);
      if (!message) continue;
      this.removed.push(message);
      this.takeOut(id);
    }
  }
}
