/** One session of the faulty server: what it answers, and how it fails where a test told it to. */
import type { Duplex } from 'node:stream';
import { beginning, body, listing } from './faulty-replies.ts';

/** One message on the server. `id` is the test's own name for it, and no two have the same. */
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
  /** Does what was asked and answers, then cuts the line. */
  | 'answer-and-drop'
  /** Never answers and does nothing. */
  | 'ignore'
  /** Does what was asked, and never answers. */
  | 'act-and-ignore'
  | 'refuse'
  /** Does what was asked, and says that it did not. */
  | 'act-and-refuse'
  /** Says that it did what was asked, and does nothing. */
  | 'pretend'
  /** Sends half of the answer and goes silent. */
  | 'stall'
  /** Sends half of the answer and cuts the line. */
  | 'cut'
  /** Does what was asked, sends half of the answer and cuts the line. */
  | 'act-and-cut'
  /** Does what was asked, and answers minutes later. */
  | 'answer-late'
  /** Does what was asked, and answers, minutes later, whether anybody listens or not. */
  | 'act-late'
  /** The line is cut on the way; the server notices minutes later. */
  | 'linger'
  /** Answers as it should; for what else happens then. */
  | 'answer';

/** Fails once, at the `nth` command of that verb from now on (1 is the next). */
export interface Fault {
  readonly verb: string;
  readonly nth: number;
  readonly act: Act;
  readonly text?: string;
  /** What happens in the world as the command arrives. */
  readonly meanwhile?: () => void;
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

/** What a session needs of its server. */
export interface Premises {
  readonly traits: Traits;
  readonly password: string;
  readonly refusal: string | null;
  readonly messages: readonly Stored[];
  /** Each command as it came, without passwords. */
  readonly commands: string[];
  /** Every password that was tried. */
  readonly passwords: string[];
  /** The act that a test ordered for this command, if it is its turn. */
  due(verb: string): Fault | null;
  lock(line: Duplex): boolean;
  unlock(line: Duplex): void;
  remove(messages: Iterable<Stored>): void;
}

/** Longer than any deadline of a client for a reply. */
const LATE = 150_000;

/** When a server takes note that a silent line is dead. */
const LINGERS = 600_000;

/** An answer, and what it brings about; `act` runs only if the fault lets it. */
interface Answer {
  readonly text: string;
  readonly act?: () => void;
  readonly ends?: true;
}

const NOTHING = () => {};

export class FaultySession {
  readonly #server: Premises;
  readonly #line: Duplex;
  #buffer = '';
  #snapshot: readonly Stored[] | null = null;
  readonly #marked = new Set<number>();
  #deaf = false;
  #lingers = false;

  constructor(server: Premises, line: Duplex) {
    this.#server = server;
    this.#line = line;
  }

  take(text: string): void {
    this.#buffer += text;
    for (let end = this.#buffer.indexOf('\r\n'); end >= 0; end = this.#buffer.indexOf('\r\n')) {
      const line = this.#buffer.slice(0, end);
      this.#buffer = this.#buffer.slice(end + 2);
      if (!this.#deaf && !this.#line.destroyed) this.#obey(line);
    }
  }

  /** The line is gone, which a server may be the last to know. */
  end(): void {
    if (this.#lingers) setTimeout(() => this.#over(), LINGERS);
    else this.#over();
  }

  #over(): void {
    if (this.#server.traits.commits === 'at-any-end') this.#commit();
    this.#snapshot = null;
    this.#server.unlock(this.#line);
  }

  #obey(line: string): void {
    const [verb = '', ...words] = line.split(' ');
    const name = verb.toUpperCase();
    this.#server.commands.push(name === 'PASS' ? name : line);
    const fault = this.#server.due(name);
    fault?.meanwhile?.();
    const answer = this.#answer(name, words);
    if (fault) this.#misbehave(fault, answer);
    else this.#give(answer);
  }

  #give({ text, act, ends }: Answer): void {
    act?.();
    this.#write(text);
    if (ends) this.#line.end();
  }

  #write(text: string): void {
    if (this.#line.writable) this.#line.write(text, 'latin1');
  }

  #misbehave({ act, text = 'no' }: Fault, answer: Answer): void {
    const half = answer.text.slice(0, Math.max(4, Math.floor(answer.text.length / 2)));
    if (act.startsWith('act-and') || act === 'answer-late') answer.act?.();
    switch (act) {
      case 'answer':
        this.#give(answer);
        return;
      case 'drop':
      case 'act-and-drop':
        this.#line.destroy();
        return;
      case 'answer-and-drop':
        this.#give(answer);
        // What was written goes out first.
        this.#line.end(() => this.#line.destroy());
        return;
      case 'linger':
        this.#lingers = true;
        this.#line.destroy();
        return;
      case 'ignore':
      case 'act-and-ignore':
        this.#deaf = true;
        return;
      case 'pretend':
        this.#give({ ...answer, act: NOTHING });
        return;
      case 'refuse':
      case 'act-and-refuse':
        this.#give({ ...answer, text: `-ERR ${text}\r\n`, act: NOTHING });
        return;
      case 'stall':
        this.#deaf = true;
        this.#write(half);
        return;
      case 'cut':
      case 'act-and-cut':
        this.#deaf = true;
        this.#line.end(half, 'latin1');
        return;
      case 'answer-late':
      case 'act-late':
        this.#deaf = true;
        this.#lingers = act === 'act-late';
        setTimeout(() => this.#late(act, answer), LATE);
    }
  }

  #late(act: Act, answer: Answer): void {
    this.#deaf = false;
    this.#give(act === 'act-late' ? answer : { ...answer, act: NOTHING });
  }

  #answer(verb: string, words: readonly string[]): Answer {
    const { traits } = this.#server;
    switch (verb) {
      case 'CAPA':
        return { text: listing(capabilities(traits)) };
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
    if (!server.lock(this.#line)) return { text: '-ERR [IN-USE] locked\r\n' };
    this.#snapshot = server.messages;
    return { text: '+OK\r\n' };
  }

  #transact(verb: string, words: readonly string[]): Answer {
    const { traits } = this.#server;
    const found = this.#find(Number(words[0]));
    const live = words.length > 0 ? [] : this.#live();
    if (verb === 'STAT') return { text: `+OK ${live.length} ${octetsOf(live)}\r\n` };
    if (verb === 'LIST') {
      return {
        text: listing(live.map(({ message, number }) => `${number} ${message.raw.length}`)),
      };
    }
    if (verb === 'UIDL' && traits.uidl) {
      return {
        text: listing(live.map(({ message, number }) => `${number} ${message.uniqueId ?? ''}`)),
      };
    }
    if (!found) return { text: '-ERR no such message\r\n' };
    if (verb === 'RETR') {
      const act = () => traits.expire === 0 && this.#marked.add(found.number);
      return { text: body(found.message.raw), act };
    }
    if (verb === 'TOP' && traits.top) {
      return { text: body(beginning(found.message.raw, Number(words[1]))) };
    }
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
    this.#server.unlock(this.#line);
  }
}

function capabilities({ expire, loginDelay, pipelining, top, uidl }: Traits): string[] {
  const names = ['USER', 'RESP-CODES'];
  if (top) names.push('TOP');
  if (uidl) names.push('UIDL');
  if (pipelining) names.push('PIPELINING');
  if (loginDelay !== null) names.push(`LOGIN-DELAY ${loginDelay}`);
  if (expire !== null) names.push(`EXPIRE ${expire}`);
  return names;
}

function octetsOf(live: readonly { readonly message: Stored }[]): number {
  return live.reduce((sum, { message }) => sum + message.raw.length, 0);
}
