/** Holds the account's one POP3 session: opened when needed, ended by QUIT when idle, opened again. */
import type { Session } from '@/lib/pop3';
import { codeOf, Problem } from '@/lib/server/problem';
import type { Clock } from './clock.ts';
import { type HolderState, inVain, type Open, type State, type Urgency } from './holder-states.ts';
import { Idle } from './idle.ts';
import { MAX_USES } from './limits.ts';
import { SignOnTries } from './sign-on-tries.ts';
import { Turns } from './turns.ts';

/** What a holder needs from outside. */
export interface HolderOptions<Prepared> {
  /** Connects and signs in. */
  readonly signOn: () => Promise<Session>;
  /** Reads what every user of the session needs: the listing. */
  readonly prepare: (session: Session) => Promise<Prepared>;
  readonly idleMilliseconds: number;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  /** The state is another now. */
  readonly changed: () => void;
  /** A session was opened for common use. */
  readonly opened: (prepared: Prepared) => void;
  /** A line was lost, and the work on it went on in another session. */
  readonly resumed: () => void;
  /** Whether to try again by itself after a failure. */
  readonly wanted: () => boolean;
  /** Whether somebody looks at the mail now. */
  readonly watched: () => boolean;
}

/** What is done with the open session. The signal aborts when somebody waits to have it alone. */
export type Work<Prepared, Result> = (
  open: Open<Prepared>,
  giveWay: AbortSignal,
) => Promise<Result>;

/** States in which other programs find the maildrop locked. */
const HOLDING: ReadonlySet<HolderState> = new Set(['open', 'lent', 'closing']);

export class Holder<Prepared> {
  readonly #options: HolderOptions<Prepared>;
  readonly #turns = new Turns();
  #state: State<Prepared> = { is: 'released' };
  /** Who waits only for the password to be proved. */
  readonly #provers = new Set<() => void>();
  readonly #tries: SignOnTries;
  readonly #idle: Idle;
  #cancelRetry: () => void = () => {};
  #letGo = false;
  #releasedAt: number | null = null;

  constructor(options: HolderOptions<Prepared>) {
    this.#options = options;
    this.#tries = new SignOnTries(options);
    this.#idle = new Idle({
      clock: options.clock,
      idleMilliseconds: options.idleMilliseconds,
      isFree: () => this.#turns.free,
      isWatched: options.watched,
      heldUntil: () => this.#tries.nextAt,
      keepAlive: () => this.#keepAlive(),
      release: () => this.release(),
    });
  }

  get state(): HolderState {
    return this.#state.is;
  }

  /** Why it waits or was refused. */
  get error(): unknown {
    return 'error' in this.#state ? this.#state.error : undefined;
  }

  /** Since when no session holds the maildrop, in milliseconds since 1970; null while one does, or where none did. */
  get releasedAt(): number | null {
    return this.#state.is === 'released' ? this.#releasedAt : null;
  }

  /** When it will be tried again by itself, in milliseconds since 1970; null where it will not. */
  get retryAt(): number | null {
    return this.#state.is === 'waiting' && this.#options.wanted() ? this.#state.until : null;
  }

  /** Before when the server takes no other sign-in, by its own word, in milliseconds since 1970. */
  get nextSignOnAt(): number {
    return this.#tries.nextAt;
  }

  /** Whether a person let go of the maildrop, so that nothing opens it by itself but a deletion. */
  get isLetGo(): boolean {
    return this.#letGo;
  }

  /** The session that is open now, if one is. */
  get open(): Open<Prepared> | null {
    return this.#state.is === 'open' ? this.#state.open : null;
  }

  /** Whether nobody uses the session or waits for it. */
  get free(): boolean {
    return this.#turns.free;
  }

  /**
   * Works with the session, beside others. A line that is lost is opened again once, and the work
   * done again from its start: so it must only read. Long work stops when its signal aborts.
   * @throws Pop3Error, Problem
   */
  use<Result>(work: Work<Prepared, Result>, urgency: Urgency = 'foreground'): Promise<Result> {
    if (urgency === 'foreground') {
      if (this.#turns.uses >= MAX_USES) return Promise.reject(new Problem('crowded'));
      this.#letGo = false;
    }
    return this.#turns.shared(async (giveWay) => {
      this.#idle.end();
      const once = async () => work(await this.#opened(urgency), giveWay);
      try {
        return await once().catch(async (error: unknown) => {
          if (codeOf(error) !== 'connection-lost' || this.#state.is === 'waiting') throw error;
          const result = await once();
          this.#options.resumed();
          return result;
        });
      } finally {
        if (this.#state.is !== 'stopped') this.#idle.begin();
      }
    });
  }

  /**
   * Opens the session, and resolves as soon as the server took the password: what is read in every
   * new session may still be on its way.
   * @throws Pop3Error, Problem
   */
  prove(): Promise<void> {
    const { promise: taken, resolve } = Promise.withResolvers<void>();
    this.#provers.add(resolve);
    const opened = this.use(async () => {}).finally(() => this.#provers.delete(resolve));
    return Promise.race([taken, opened]);
  }

  /**
   * Gives the session to one job, alone, and ends it afterwards. The open session is taken where
   * there is one; if that turns out to be dead, a fresh one.
   * @param work ends the session by QUIT; throws only if it has sent nothing that changes the maildrop
   * @throws Pop3Error, Problem
   */
  lend<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return this.#turns.alone(async () => {
      this.#idle.end();
      await this.#settled();
      const open = this.open;
      if (open && open.session.state === 'transaction') {
        try {
          return await this.#lendOne(open.session, work);
        } catch (error) {
          if (codeOf(error) !== 'connection-lost') throw error;
        }
      }
      this.#refuseIfInVain('background');
      return this.#lendOne(await this.#connect(), work);
    });
  }

  /** Lets go of the maildrop: QUIT, when whoever uses it has ended. */
  release(): Promise<void> {
    return this.#turns.alone(async () => {
      await this.#settled();
      await this.#close();
    });
  }

  /** Lets go of the maildrop because a person wants it: until one asks for something again. */
  letGo(): Promise<void> {
    this.#letGo = true;
    this.#cancelRetry();
    if (this.#state.is === 'waiting') this.#become({ is: 'released' });
    return this.release();
  }

  /** Forgets failures and refusals: there are new credentials. */
  renew(): void {
    this.#cancelRetry();
    this.#tries.forgive();
    if (this.#state.is === 'waiting' || this.#state.is === 'refused') {
      this.#become({ is: 'released' });
    }
  }

  /** Ends the session by QUIT, whoever uses it; nothing is opened after this. */
  async stop(): Promise<void> {
    this.#idle.end();
    this.#cancelRetry();
    if (this.#state.is !== 'lent') await this.#close();
    this.#become({ is: 'stopped' });
  }

  /** The open session, or a new one. */
  async #opened(urgency: Urgency): Promise<Open<Prepared>> {
    await this.#settled();
    const state = this.#state;
    if (state.is === 'open') {
      if (state.open.session.state === 'transaction') return state.open;
      this.#become({ is: 'released' });
    }
    if (state.is === 'opening') return state.opened;
    return this.#open(urgency);
  }

  async #open(urgency: Urgency): Promise<Open<Prepared>> {
    this.#refuseIfInVain(urgency);
    const opened = this.#begin();
    this.#become({ is: 'opening', opened });
    // Whoever waits for it hears; #fail has made the failure the state.
    opened.catch(() => {});
    return opened;
  }

  async #begin(): Promise<Open<Prepared>> {
    const session = await this.#connect();
    try {
      const open = { session, prepared: await this.#options.prepare(session) };
      if (this.#state.is === 'stopped') throw new Problem('unreachable');
      this.#become({ is: 'open', open });
      this.#options.opened(open.prepared);
      return open;
    } catch (error) {
      session.destroy();
      this.#fail(error);
      throw error;
    }
  }

  async #connect(): Promise<Session> {
    this.#cancelRetry();
    try {
      const session = await this.#options.signOn();
      this.#tries.succeeded(session);
      for (const proved of this.#provers) proved();
      session.ended.then(() => this.#ended(session));
      return session;
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  async #lendOne<Result>(
    session: Session,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    this.#become({ is: 'lent', session });
    try {
      return await work(session);
    } finally {
      if (session.state !== 'closed') session.destroy();
      if (this.#state.is === 'lent') this.#become({ is: 'released' });
    }
  }

  /** The line went, by QUIT or otherwise. */
  #ended(session: Session): void {
    if (this.#state.is === 'open' && this.#state.open.session === session) {
      this.#become({ is: 'released' });
    }
  }

  /** @throws what went wrong last, where trying now would be in vain or rude */
  #refuseIfInVain(urgency: Urgency): void {
    const tried = inVain(this.#state, urgency, this.#options.clock.now());
    if (tried) throw tried.error;
    const { tooSoon } = this.#tries;
    if (!tooSoon) return;
    this.#fail(tooSoon);
    throw tooSoon;
  }

  #fail(error: unknown): void {
    if (this.#state.is === 'stopped') return;
    const state = this.#tries.failed(error);
    this.#become(state);
    if (state.is === 'waiting') {
      this.#cancelRetry = this.#options.clock.after(state.until - state.since, () => this.#retry());
    }
  }

  #retry(): void {
    if (this.#state.is !== 'waiting') return;
    if (!this.#options.wanted()) {
      this.#become({ is: 'released' });
      return;
    }
    // Nobody asked: #fail has made the failure the state, which all tabs are told.
    this.use(async () => {}, 'background').catch(() => {});
  }

  /** Waits for what is under way. */
  async #settled(): Promise<void> {
    if (this.#state.is === 'closing') await this.#state.closed;
    // Only the end matters here; who opened it hears how it ended.
    if (this.#state.is === 'opening') await this.#state.opened.catch(() => {});
  }

  async #close(): Promise<void> {
    if (this.#state.is === 'closing') return this.#state.closed;
    if (this.#state.is !== 'open') return;
    const { session } = this.#state.open;
    // Nothing was marked: whatever the server answers to QUIT, or does not, changes nothing.
    const closed = session.quit().catch(() => {});
    this.#become({ is: 'closing', closed });
    await closed;
    this.#closed(closed);
  }

  #closed(closed: Promise<void>): void {
    if (this.#state.is === 'closing' && this.#state.closed === closed) {
      this.#become({ is: 'released' });
    }
  }

  async #keepAlive(): Promise<void> {
    // A line that is lost shows by its end, and is opened anew for whoever asks next.
    await this.open?.session.noop({ priority: 'background' }).catch(() => {});
  }

  #become(state: State<Prepared>): void {
    if (this.#state.is === 'stopped') return;
    if (state.is === 'released' && HOLDING.has(this.#state.is)) {
      this.#releasedAt = this.#options.clock.now();
    }
    this.#state = state;
    this.#options.changed();
  }
}
