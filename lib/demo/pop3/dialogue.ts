/** One POP3 session without its socket: a command line in, a reply out (RFC 1939 §4 to §7). */
import type { Held, Lease, Maildrop } from '@/lib/demo/maildrop';
import { stuffed, top } from './body.ts';

/** What goes back for one line, and what happens to the line of transport afterwards. */
export interface Reply {
  readonly status: string;
  /** The lines of a multi-line reply, byte-stuffed and ended. */
  readonly body?: Iterable<Uint8Array>;
  readonly afterwards?: 'close' | 'start-tls';
}

/** What a dialogue needs to know of the world. */
export interface DialogueOptions {
  readonly maildrop: Maildrop;
  readonly proves: (username: string, password: string) => boolean;
  /** Refused sign-ins before the line is closed. */
  readonly refusals: number;
}

type Verb = (dialogue: Dialogue, args: string) => Reply;

/** The state of one session; `end` must be called when its line is gone. */
export class Dialogue {
  readonly #options: DialogueOptions;
  readonly #deleted = new Set<Held>();
  #lease: Lease | null = null;
  #username: string | null = null;
  #awaitsSasl = false;
  #refused = 0;
  /** Whether the line is under TLS; the connection changes it. */
  tls: 'off' | 'on';

  constructor(options: DialogueOptions, tls: 'off' | 'on') {
    this.#options = options;
    this.tls = tls;
  }

  /** True while the next line is the answer to a SASL challenge. */
  get awaitsSasl(): boolean {
    return this.#awaitsSasl;
  }

  /** Answers one command line. */
  answer(line: string): Reply {
    if (this.#awaitsSasl) return this.#saslAnswer(line);
    const space = line.indexOf(' ');
    const name = (space === -1 ? line : line.slice(0, space)).toUpperCase();
    const args = space === -1 ? '' : line.slice(space + 1);
    const verb = anywhere.get(name) ?? (this.#lease ? transaction : authorization).get(name);
    if (verb) return verb(this, args);
    const known = transaction.has(name) || authorization.has(name);
    return refused(known ? `${name} does not belong here` : 'Unknown command');
  }

  /** Gives the lock back without UPDATE, when the line ended without QUIT. */
  end(): void {
    this.#lease?.release();
    this.#lease = null;
  }

  user(name: string): Reply {
    if (name === '') return refused('USER takes a name');
    this.#username = name;
    return accepted('Send your password');
  }

  pass(password: string): Reply {
    const username = this.#username;
    if (username === null) return refused('USER comes first');
    this.#username = null;
    return this.#signIn(username, password);
  }

  auth(args: string): Reply {
    const [mechanism = '', initial] = args.split(' ');
    if (mechanism.toUpperCase() !== 'PLAIN') return refused('PLAIN is the only mechanism here');
    if (initial !== undefined) return this.#plain(initial === '=' ? '' : initial);
    this.#awaitsSasl = true;
    return { status: '+ ' };
  }

  #saslAnswer(line: string): Reply {
    this.#awaitsSasl = false;
    return line === '*' ? refused('AUTH cancelled') : this.#plain(line);
  }

  /** @see RFC 4616 §2: authorization identity, NUL, name, NUL, password. */
  #plain(base64: string): Reply {
    const [actsAs, username, password, ...rest] = Buffer.from(base64, 'base64')
      .toString('utf8')
      .split('\0');
    if (username === undefined || password === undefined || rest.length > 0) {
      return refused('This is not what PLAIN sends');
    }
    if (actsAs !== '' && actsAs !== username) return this.#refuse();
    return this.#signIn(username, password);
  }

  #signIn(username: string, password: string): Reply {
    if (!this.#options.proves(username, password)) return this.#refuse();
    this.#lease = this.#options.maildrop.open();
    if (!this.#lease) return refused('[IN-USE] Another session holds this maildrop');
    return accepted(this.#summary());
  }

  #refuse(): Reply {
    this.#refused += 1;
    const reply = refused('[AUTH] The name or the password is wrong');
    return this.#refused < this.#options.refusals ? reply : { ...reply, afterwards: 'close' };
  }

  stls(): Reply {
    if (this.tls === 'on') return refused('TLS is on already');
    return { ...accepted('Begin TLS'), afterwards: 'start-tls' };
  }

  capa(): Reply {
    const before = ['USER', 'SASL PLAIN', ...(this.tls === 'off' ? ['STLS'] : [])];
    return listing('Capabilities follow', [
      'TOP',
      'UIDL',
      'RESP-CODES',
      'AUTH-RESP-CODE',
      'PIPELINING',
      ...(this.#lease ? [] : before),
      'IMPLEMENTATION Poplar-sample',
    ]);
  }

  stat(): Reply {
    const present = this.#present();
    return accepted(`${present.length} ${sum(present.map(([, message]) => message))}`);
  }

  /** LIST and UIDL: one line for each message, or for one. */
  scan(args: string, shown: (message: Held) => string | number): Reply {
    if (args !== '') {
      const message = this.#find(args);
      return message ? accepted(`${args} ${shown(message)}`) : noSuchMessage;
    }
    const lines = this.#present().map(([number, message]) => `${number} ${shown(message)}`);
    return listing(this.#summary(), lines);
  }

  retr(args: string): Reply {
    const message = this.#find(args);
    if (!message) return noSuchMessage;
    return { ...accepted(`${message.octets} octets`), body: stuffed(message.segments()) };
  }

  top(args: string): Reply {
    const [number = '', lines = '', ...rest] = args.split(' ');
    if (!/^\d{1,9}$/.test(lines) || rest.length > 0) return refused('TOP takes two numbers');
    const message = this.#find(number);
    if (!message) return noSuchMessage;
    return {
      ...accepted('The top of the message follows'),
      body: stuffed(top(message.segments(), Number(lines))),
    };
  }

  dele(args: string): Reply {
    const message = this.#find(args);
    if (!message) return noSuchMessage;
    this.#deleted.add(message);
    return accepted(`Message ${args} is marked as deleted`);
  }

  rset(): Reply {
    this.#deleted.clear();
    return accepted(this.#summary());
  }

  /** From TRANSACTION into UPDATE (RFC 1939 §6); from AUTHORIZATION just good-bye. */
  quit(): Reply {
    const removed = this.#deleted.size;
    this.#lease?.commit(this.#deleted);
    this.#lease = null;
    return {
      ...accepted(removed > 0 ? `Good-bye, ${removed} removed` : 'Good-bye'),
      afterwards: 'close',
    };
  }

  #present(): [number: number, message: Held][] {
    const all = this.#lease?.messages ?? [];
    return all.flatMap((message, index): [number, Held][] =>
      this.#deleted.has(message) ? [] : [[index + 1, message]],
    );
  }

  #find(number: string): Held | null {
    if (!/^\d{1,9}$/.test(number)) return null;
    const message = this.#lease?.messages[Number(number) - 1];
    return message && !this.#deleted.has(message) ? message : null;
  }

  #summary(): string {
    const present = this.#present();
    return `${present.length} messages (${sum(present.map(([, message]) => message))} octets)`;
  }
}

const accepted = (text: string): Reply => ({ status: `+OK ${text}` });
const refused = (text: string): Reply => ({ status: `-ERR ${text}` });
const noSuchMessage = refused('There is no such message');

function listing(summary: string, lines: readonly string[]): Reply {
  const text = lines.map((line) => `${line}\r\n`).join('');
  return { ...accepted(summary), body: [Buffer.from(`${text}.\r\n`)] };
}

function sum(messages: readonly Held[]): number {
  return messages.reduce((octets, message) => octets + message.octets, 0);
}

const anywhere = new Map<string, Verb>([
  ['CAPA', (dialogue) => dialogue.capa()],
  ['QUIT', (dialogue) => dialogue.quit()],
]);

const authorization = new Map<string, Verb>([
  ['USER', (dialogue, args) => dialogue.user(args)],
  ['PASS', (dialogue, args) => dialogue.pass(args)],
  ['AUTH', (dialogue, args) => dialogue.auth(args)],
  ['STLS', (dialogue) => dialogue.stls()],
]);

const transaction = new Map<string, Verb>([
  ['STAT', (dialogue) => dialogue.stat()],
  ['LIST', (dialogue, args) => dialogue.scan(args, (message) => message.octets)],
  ['UIDL', (dialogue, args) => dialogue.scan(args, (message) => message.uniqueId)],
  ['TOP', (dialogue, args) => dialogue.top(args)],
  ['RETR', (dialogue, args) => dialogue.retr(args)],
  ['DELE', (dialogue, args) => dialogue.dele(args)],
  ['RSET', (dialogue) => dialogue.rset()],
  ['NOOP', () => accepted('Still here')],
]);
