/** One POP3 session: AUTHORIZATION → TRANSACTION → UPDATE (RFC 1939 §3). */
import type { Take } from './batch.ts';
import type { Capabilities } from './capabilities.ts';
import { capa } from './commands/capa.ts';
import { dele } from './commands/dele.ts';
import { chooseLanguage, type Language, languages } from './commands/lang.ts';
import { list, listOne } from './commands/list.ts';
import { noop } from './commands/noop.ts';
import { type OtherOptions, other } from './commands/other.ts';
import { quit } from './commands/quit.ts';
import { retr, retrStream } from './commands/retr.ts';
import { rpop } from './commands/rpop.ts';
import { rset } from './commands/rset.ts';
import { signIn } from './commands/sign-in.ts';
import { stat } from './commands/stat.ts';
import { stls } from './commands/stls.ts';
import { top, topEach, topStream } from './commands/top.ts';
import { uidl, uidlOne } from './commands/uidl.ts';
import { utf8 } from './commands/utf8.ts';
import { Pop3Error, StateError } from './errors.ts';
import type { DropListing, ScanListing, UniqueIdListing } from './listings.ts';
import { type Opening, open } from './opening.ts';
import type {
  CommandOptions,
  Credentials,
  EachOptions,
  FetchOptions,
  StreamOptions,
} from './options.ts';
import type { Pipeline } from './pipeline.ts';
import type { Reply } from './reply.ts';
import type { Settings } from './settings.ts';

export type SessionState = 'authorization' | 'transaction' | 'update' | 'closed';

/**
 * Calls need not wait for each other: they are pipelined, and each gets its own reply.
 * A refused command (CommandRefusedError) leaves the session alive; any other error of this
 * client ends it. An aborted call rejects with its signal's reason.
 */
export class Session {
  /** Resolves, never rejects: null after QUIT or `destroy`, else what ended the session. */
  readonly ended: Promise<Pop3Error | null>;
  readonly #settings: Settings;
  #line: Opening;
  #state: SessionState | 'busy' = 'authorization';
  #end: (error: Pop3Error | null) => void = () => {};
  /** What was chosen for this line, to be said again on another. */
  readonly #chosen: ((pipeline: Pipeline, options: CommandOptions) => Promise<unknown>)[] = [];

  constructor(line: Opening, settings: Settings) {
    this.#settings = settings;
    this.#line = line;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#follow(line.pipeline);
  }

  /** The server's first words. */
  get greeting(): string {
    return this.#line.greeting;
  }

  /** What CAPA said last: after the greeting, after STLS, after sign-in. */
  get capabilities(): Capabilities {
    return this.#line.capabilities;
  }

  get state(): SessionState {
    if (this.#state === 'busy') return 'authorization';
    return this.#line.pipeline.open ? this.#state : 'closed';
  }

  /** True when the line is encrypted and the server proven. */
  get secure(): boolean {
    return this.#line.pipeline.transport.secure;
  }

  /**
   * Signs in and asks for capabilities again. A failed sign-in closes the session.
   *
   * @throws SignInRefusedError, MaildropBusyError, TooSoonError, CommandRefusedError (`[SYS/…]`),
   *   TlsError (the line is not private and `allowInsecureSignIn` was not given), StateError
   */
  async signIn(credentials: Credentials, options: CommandOptions = {}): Promise<void> {
    await this.#signingIn(options, () => signIn(this.#desk(options), credentials, options));
  }

  /** Signs in by this host's name alone, as servers of 1988 allowed. */
  async rpop(username: string, options: CommandOptions = {}): Promise<void> {
    await this.#signingIn(options, () => rpop(this.#line.pipeline, username, options));
  }

  /** Makes an open line private; capabilities are asked for again. Before sign-in only. */
  async stls(options: CommandOptions = {}): Promise<void> {
    const pipeline = this.#authorization();
    if (this.secure) throw new StateError('The line is private already');
    this.#state = 'busy';
    try {
      await stls(pipeline, options);
      this.#line.capabilities = await capa(pipeline, options);
      this.#state = 'authorization';
    } catch (error) {
      this.#state = 'closed';
      pipeline.fail(error instanceof Pop3Error ? error : null);
      throw error;
    } finally {
      this.#follow(pipeline);
    }
  }

  /** Names, texts and messages in UTF-8 from here on (RFC 6856). Before sign-in only. */
  async utf8(options?: CommandOptions): Promise<void> {
    const pipeline = this.#authorization();
    await utf8(pipeline, options);
    this.#chosen.push(utf8);
  }

  /** The languages that the server's texts can be had in; or chooses one, giving its tag. */
  lang(options?: CommandOptions): Promise<Language[]>;
  lang(tag: string, options?: CommandOptions): Promise<string>;
  async lang(first?: string | CommandOptions, second?: CommandOptions) {
    if (typeof first === 'string') {
      const tag = await chooseLanguage(this.#alive(), first, second);
      this.#chosen.push((pipeline, options) => chooseLanguage(pipeline, first, options));
      return tag;
    }
    return languages(this.#alive(), first);
  }

  /** How many messages and octets. */
  async stat(options?: CommandOptions): Promise<DropListing> {
    return stat(this.#transaction(), options);
  }

  /** Message-numbers and sizes; messages with a deletion mark are not listed. */
  list(options?: CommandOptions): Promise<ScanListing[]>;
  list(messageNumber: number, options?: CommandOptions): Promise<ScanListing>;
  async list(first?: number | CommandOptions, second?: CommandOptions) {
    if (typeof first === 'number') return listOne(this.#transaction(), first, second);
    return list(this.#transaction(), first);
  }

  /** Message-numbers and unique-ids; messages with a deletion mark are not listed. */
  uidl(options?: CommandOptions): Promise<UniqueIdListing[]>;
  uidl(messageNumber: number, options?: CommandOptions): Promise<UniqueIdListing>;
  async uidl(first?: number | CommandOptions, second?: CommandOptions) {
    if (typeof first === 'number') return uidlOne(this.#transaction(), first, second);
    return uidl(this.#transaction(), first);
  }

  /** The header block, the empty line, and `lines` lines of the text; the octets as sent. */
  top(messageNumber: number, lines: number, options?: FetchOptions): Promise<Uint8Array> {
    return promised(() => top(this.#transaction(), messageNumber, lines, options));
  }

  /**
   * TOP of many messages, in their order. `take` has each answer as soon as it is there: octets as
   * of `top`, or the server's refusal, which spoils no other. The octets are lent: they are written
   * over once `take` has returned, so that it copies what it keeps. The promise resolves when all were
   * taken. When it rejects (the line was lost, the signal fired, `take` threw), those that were
   * taken are the ones that were answered, and no more will be. Much cheaper than as many `top`s.
   */
  topEach(
    messageNumbers: readonly number[],
    lines: number,
    take: Take,
    options?: EachOptions,
  ): Promise<void> {
    return promised(() => topEach(this.#transaction(), messageNumbers, lines, take, options));
  }

  /** The raw message, with its last line's end and nothing of the framing. */
  retr(messageNumber: number, options?: FetchOptions): Promise<Uint8Array> {
    return promised(() => retr(this.#transaction(), messageNumber, options));
  }

  /**
   * The raw message as it comes. Nothing is sent before the first piece is asked for, and no more
   * is read than is taken. Leaving the loop early gives the message up, as an abort does.
   */
  retrStream(messageNumber: number, options?: StreamOptions): AsyncIterable<Uint8Array> {
    return retrStream(this.#transaction(), messageNumber, options);
  }

  /** TOP as it comes. */
  topStream(
    messageNumber: number,
    lines: number,
    options?: StreamOptions,
  ): AsyncIterable<Uint8Array> {
    return topStream(this.#transaction(), messageNumber, lines, options);
  }

  /** Puts a deletion mark on a message; only QUIT's `+OK` commits it. */
  async dele(messageNumber: number, options?: CommandOptions): Promise<void> {
    return dele(this.#transaction(), messageNumber, options);
  }

  /** Takes all deletion marks back. */
  async rset(options?: CommandOptions): Promise<void> {
    return rset(this.#transaction(), options);
  }

  async noop(options?: CommandOptions): Promise<void> {
    return noop(this.#transaction(), options);
  }

  /** Asks for capabilities again; `capabilities` has them afterwards. */
  async capa(options?: CommandOptions): Promise<Capabilities> {
    const capabilities = await capa(this.#alive(), options);
    this.#line.capabilities = capabilities;
    return capabilities;
  }

  /**
   * Ends the session, which commits deletion marks. It waits for the replies to what was written;
   * what waits in the background is turned away. The socket is closed in every case.
   *
   * @throws CommandRefusedError on `-ERR`: whether marks were committed is not known then, nor
   *   after ConnectionLostError or DeadlineError with `written`
   */
  async quit(): Promise<void> {
    const pipeline = this.#alive();
    this.#state = 'update';
    return quit(pipeline);
  }

  /** Drops the line without QUIT: a server commits nothing then (RFC 1939 §6). */
  destroy(): void {
    this.#state = 'closed';
    this.#line.pipeline.fail(null);
  }

  /**
   * Any other command, written as it is: `XTND XLST`, `LAST`. The answer's framing must be known.
   *
   * @throws StateError for commands that sign in or out; they have functions of their own
   */
  async command(line: string, options: OtherOptions): Promise<Reply> {
    return other(this.#alive(), line, options);
  }

  /** What signing in needs; it may dial again where a server hung up on a mechanism. */
  #desk({ signal }: CommandOptions) {
    return {
      line: () => this.#line,
      settings: this.#settings,
      redial: async () => {
        const before = this.#line.pipeline;
        const line = await open(this.#settings, signal);
        before.fail(null);
        if (this.#state !== 'busy') line.pipeline.fail(null);
        this.#line = line;
        this.#follow(line.pipeline);
        for (const choose of this.#chosen) await choose(line.pipeline, signal ? { signal } : {});
        return line;
      },
    };
  }

  async #signingIn(options: CommandOptions, way: () => Promise<void>): Promise<void> {
    this.#authorization();
    this.#state = 'busy';
    try {
      await way();
      await this.#enter(options);
    } catch (error) {
      this.#state = 'closed';
      this.#line.pipeline.close();
      this.#end(error instanceof Pop3Error ? error : null);
      throw error;
    } finally {
      this.#follow(this.#line.pipeline);
    }
  }

  async #enter(options: CommandOptions): Promise<void> {
    const { pipeline, capabilities } = this.#line;
    if (capabilities.announced) {
      const again = await capa(pipeline, options);
      if (again.announced) this.#line.capabilities = again;
    }
    const wish = this.#settings.pipelining ?? 'auto';
    const announced = this.#line.capabilities.pipelining ? 'on' : 'untried';
    pipeline.allow(wish === 'auto' ? announced : wish === 'always' ? 'on' : 'off');
    this.#state = 'transaction';
  }

  /** Tells of a line's end, unless signing in may still dial another. */
  #follow(pipeline: Pipeline): void {
    pipeline.ended.then((error) => {
      if (pipeline === this.#line.pipeline && this.#state !== 'busy') this.#end(error);
    });
  }

  #authorization(): Pipeline {
    if (this.#state !== 'authorization') throw new StateError('Already signed in, or over');
    return this.#line.pipeline;
  }

  #transaction(): Pipeline {
    if (this.#state !== 'transaction') throw new StateError(`Not signed in (${this.#state})`);
    return this.#line.pipeline;
  }

  #alive(): Pipeline {
    const { pipeline } = this.#line;
    const is = this.#state;
    if (is !== 'authorization' && is !== 'transaction') throw new StateError(`Not open (${is})`);
    return pipeline;
  }
}

/** What `async` does, without its cost: these two are called by the ten thousand. */
function promised<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return call();
  } catch (error) {
    return Promise.reject(error);
  }
}
