/** A POP3 server on loopback that fails where a test tells it to, and remembers what was removed. */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** One message on the server. `id` is the test's own name for it. */
export interface Stored {
  readonly id: string;
  readonly uniqueId: string | null;
  readonly raw: string;
}

/** What the server does instead of answering a command as it should. */
export type Act =
  /** Cuts the line before it does anything. */
  | 'drop'
  /** Does what was asked, then cuts the line without an answer. */
  | 'act-and-drop'
  /** Never answers and does nothing. */
  | 'ignore'
  /** Does what was asked, and never answers. */
  | 'act-and-ignore'
  | 'refuse'
  /** Does what was asked, and says that it did not. */
  | 'act-and-refuse'
  /** Sends half of the answer and goes silent. */
  | 'stall'
  /** Sends half of the answer and cuts the line. */
  | 'cut';

/** Fails once, at the `nth` command of that verb from now on (1 is the next). */
export interface Fault {
  readonly verb: string;
  readonly nth: number;
  readonly act: Act;
  readonly text?: string;
}

/** What kind of server it is. */
export interface Traits {
  readonly uidl: boolean;
  readonly top: boolean;
  readonly pipelining: boolean;
  /** RFC 1939 §6: without QUIT nothing is removed. QUIRK: Qpopper removes on any end of the line. */
  readonly commits: 'at-quit' | 'at-any-end';
  /** RFC 1939 §4: one session at a time. */
  readonly locks: 'one-session' | 'none';
  readonly loginDelay: number | null;
  /** What EXPIRE announces (RFC 2449 §6.7); with 0, RETR takes a message out. */
  readonly expire: number | null;
}

const USUAL: Traits = {
  uidl: true,
  top: true,
  pipelining: true,
  commits: 'at-quit',
  locks: 'one-session',
  loginDelay: null,
  expire: null,
};

export class FaultyPop3 {
  readonly traits: Traits;
  password = 'right';
  /** What is in the maildrop now, oldest first. */
  messages: Stored[] = [];
  /** All that was removed by DELE and QUIT, in order. */
  readonly removed: Stored[] = [];
  /** Each command as it came, without passwords. */
  readonly commands: string[] = [];
  /** Every password that was tried. */
  readonly passwords: string[] = [];
  /** What PASS answers instead of opening the maildrop, as long as it is set. */
  refusal: string | null = null;
  readonly #faults: { fault: Fault; seen: number }[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #locked: Socket | null = null;

  constructor(traits: Partial<Traits> = {}) {
    this.traits = { ...USUAL, ...traits };
    this.#server = createServer((socket) => this.#greet(socket));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
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
    for (const socket of this.#sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.cutAll();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** How often a verb came. */
  count(verb: string): number {
    return this.commands.filter((command) => command.split(' ')[0] === verb).length;
  }

  #greet(socket: Socket): void {
    this.#sockets.add(socket);
    const session = new Session(this, socket);
    socket.on('error', () => {});
    socket.on('data', (chunk) => session.take(chunk.toString('latin1')));
    socket.on('close', () => {
      this.#sockets.delete(socket);
      session.end();
      if (this.#locked === socket) this.#locked = null;
    });
    socket.write('+OK ready\r\n');
  }

  /** The act that a test ordered for this command, if it is its turn. */
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

  lock(socket: Socket): boolean {
    if (this.traits.locks === 'one-session' && this.#locked) return false;
    this.#locked = socket;
    return true;
  }

  unlock(socket: Socket): void {
    if (this.#locked === socket) this.#locked = null;
  }

  remove(messages: Iterable<Stored>): void {
    for (const message of messages) {
      if (!this.messages.includes(message)) continue;
      this.removed.push(message);
      this.messages = this.messages.filter((other) => other !== message);
    }
  }
}

/** An answer, and what it brings about; `act` runs only if the fault lets it. */
interface Answer {
  readonly text: string;
  readonly act?: () => void;
  readonly ends?: true;
}

class Session {
  readonly #server: FaultyPop3;
  readonly #socket: Socket;
  #buffer = '';
  #snapshot: readonly Stored[] | null = null;
  readonly #marked = new Set<number>();
  #deaf = false;

  constructor(server: FaultyPop3, socket: Socket) {
    this.#server = server;
    this.#socket = socket;
  }

  take(text: string): void {
    this.#buffer += text;
    for (let end = this.#buffer.indexOf('\r\n'); end >= 0; end = this.#buffer.indexOf('\r\n')) {
      const line = this.#buffer.slice(0, end);
      this.#buffer = this.#buffer.slice(end + 2);
      if (!this.#deaf && !this.#socket.destroyed) this.#obey(line);
    }
  }

  end(): void {
    if (this.#server.traits.commits === 'at-any-end') this.#commit();
  }

  #obey(line: string): void {
    const [verb = '', ...words] = line.split(' ');
    const name = verb.toUpperCase();
    this.#server.commands.push(name === 'PASS' ? name : line);
    const answer = this.#answer(name, words);
    const fault = this.#server.due(name);
    if (fault) this.#misbehave(fault, answer);
    else this.#give(answer);
  }

  #give({ text, act, ends }: Answer): void {
    act?.();
    this.#socket.write(text, 'latin1');
    if (ends) this.#socket.end();
  }

  #misbehave({ act, text = 'no' }: Fault, answer: Answer): void {
    const half = answer.text.slice(0, Math.max(4, Math.floor(answer.text.length / 2)));
    if (act.startsWith('act-and')) answer.act?.();
    switch (act) {
      case 'drop':
      case 'act-and-drop':
        this.#socket.destroy();
        return;
      case 'ignore':
      case 'act-and-ignore':
        this.#deaf = true;
        return;
      case 'refuse':
      case 'act-and-refuse':
        this.#socket.write(`-ERR ${text}\r\n`);
        if (answer.ends) this.#socket.end();
        return;
      case 'stall':
        this.#deaf = true;
        this.#socket.write(half, 'latin1');
        return;
      case 'cut':
        this.#deaf = true;
        this.#socket.end(half, 'latin1');
        return;
    }
  }

  #answer(verb: string, words: readonly string[]): Answer {
    const { traits } = this.#server;
    switch (verb) {
      case 'CAPA':
        return { text: `+OK\r\n${capabilities(traits)}.\r\n` };
      case 'USER':
        return { text: '+OK\r\n' };
      case 'PASS':
        return this.#signIn(words.join(' '));
      case 'QUIT':
        return { text: '+OK bye\r\n', act: () => this.#commit(), ends: true };
      case 'NOOP':
        return { text: '+OK\r\n' };
      case 'RSET':
        return { text: '+OK\r\n', act: () => this.#marked.clear() };
      default:
        return this.#snapshot ? this.#transact(verb, words) : { text: '-ERR not now\r\n' };
    }
  }

  #signIn(password: string): Answer {
    const server = this.#server;
    server.passwords.push(password);
    if (password !== server.password) return { text: '-ERR [AUTH] no\r\n' };
    if (server.refusal) return { text: `-ERR ${server.refusal}\r\n` };
    if (!server.lock(this.#socket)) return { text: '-ERR [IN-USE] locked\r\n' };
    this.#snapshot = server.messages;
    return { text: '+OK\r\n' };
  }

  #transact(verb: string, words: readonly string[]): Answer {
    const { traits } = this.#server;
    const found = this.#find(Number(words[0]));
    const live = words.length > 0 ? [] : this.#live();
    if (verb === 'STAT') return { text: `+OK ${live.length} ${octets(live)}\r\n` };
    if (verb === 'LIST') {
      return listing(live.map(({ message, number }) => `${number} ${message.raw.length}`));
    }
    if (verb === 'UIDL' && traits.uidl) {
      return listing(live.map(({ message, number }) => `${number} ${message.uniqueId ?? ''}`));
    }
    if (!found) return { text: '-ERR no such message\r\n' };
    if (verb === 'RETR') {
      const act = () => traits.expire === 0 && this.#marked.add(found.number);
      return { ...body(found.message.raw), act };
    }
    if (verb === 'TOP' && traits.top) return body(beginning(found.message.raw, Number(words[1])));
    if (verb === 'DELE') {
      return { text: '+OK marked\r\n', act: () => this.#marked.add(found.number) };
    }
    return { text: '-ERR unknown command\r\n' };
  }

  #find(number: number): { message: Stored; number: number } | null {
    const message = this.#marked.has(number) ? undefined : this.#snapshot?.[number - 1];
    return message ? { message, number } : null;
  }

  #live(): { message: Stored; number: number }[] {
    return (this.#snapshot ?? []).flatMap((_, index) => this.#find(index + 1) ?? []);
  }

  #commit(): void {
    const snapshot = this.#snapshot;
    if (!snapshot) return;
    this.#server.remove([...this.#marked].flatMap((number) => snapshot[number - 1] ?? []));
    this.#marked.clear();
    this.#snapshot = null;
    this.#server.unlock(this.#socket);
  }
}

function capabilities({ expire, loginDelay, pipelining, top, uidl }: Traits): string {
  const names = ['USER', 'RESP-CODES'];
  if (top) names.push('TOP');
  if (uidl) names.push('UIDL');
  if (pipelining) names.push('PIPELINING');
  if (loginDelay !== null) names.push(`LOGIN-DELAY ${loginDelay}`);
  if (expire !== null) names.push(`EXPIRE ${expire}`);
  return names.map((name) => `${name}\r\n`).join('');
}

function octets(live: readonly { readonly message: Stored }[]): number {
  return live.reduce((sum, { message }) => sum + message.raw.length, 0);
}

function listing(lines: readonly string[]): Answer {
  return { text: `+OK\r\n${lines.map((line) => `${line}\r\n`).join('')}.\r\n` };
}

function body(raw: string): Answer {
  const whole = raw.endsWith('\r\n') ? raw : `${raw}\r\n`;
  return { text: `+OK\r\n${whole.replace(/^\./gm, '..')}.\r\n` };
}

function beginning(raw: string, lines: number): string {
  const end = raw.indexOf('\r\n\r\n');
  const text = raw.slice(end + 4).split('\r\n');
  return `${raw.slice(0, end)}\r\n\r\n${text.slice(0, lines).join('\r\n')}`;
}
