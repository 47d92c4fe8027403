/** What works inside one maildrop, joined: session, contents, deletions, and who is told of it all. */
import { setImmediate } from 'node:timers/promises';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MaildropView } from '@/lib/contract/session';
import { readTop } from '@/lib/mime';
import type { Session } from '@/lib/pop3';
import type { Log } from '@/lib/server/log';
import { codeOf } from '@/lib/server/problem';
import type { Reader } from '@/lib/server/reading/reader';
import type { DeletionRecord, EnvelopeRecord, Store } from '@/lib/server/store/contract';
import { Check } from './check.ts';
import { Chronicle } from './chronicle.ts';
import type { Clock } from './clock.ts';
import { Contents, type ListingChange } from './contents.ts';
import { carryOut } from './deletion-job.ts';
import { shown, someReturned } from './deletion-states.ts';
import { Deletions } from './deletions.ts';
import { Envelopes } from './envelopes.ts';
import { Flags } from './flags.ts';
import { Front } from './front.ts';
import { Holder } from './holder.ts';
import { Listeners } from './listeners.ts';
import { Loading } from './loading.ts';
import { Moved } from './moved.ts';
import { News } from './news.ts';
import { Noticing } from './noticing.ts';
import type { MaildropHolder, Opened } from './opened.ts';
import { Opening } from './opening.ts';
import { isSameMessage } from './same-message.ts';
import { Serial } from './serial.ts';
import { settle } from './settling.ts';
import { standing } from './standing.ts';
import { forgetMessages } from './tidying.ts';
import { Watch } from './watch.ts';
import { WholeMessages } from './whole-messages.ts';

/** What a maildrop needs from outside. */
export interface MaildropOptions {
  /** The account's id in the store. */
  readonly account: string;
  readonly store: Store;
  /** Reads raw messages; the same for all maildrops. */
  readonly reader: Reader;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
  /** How the provider signs its findings; null where that is not known. */
  readonly authservId: string | null;
  readonly idleMilliseconds: number;
  /** Where the person chose nothing else. */
  readonly undoMilliseconds: number;
  /** Connects and signs in, with whichever credentials are the right ones now. */
  readonly signOn: () => Promise<Session>;
}

export class Workings {
  readonly listeners = new Listeners();
  readonly contents: Contents;
  readonly moved: Moved;
  readonly chronicle: Chronicle;
  readonly deletions: Deletions;
  readonly loading: Loading;
  readonly holder: MaildropHolder;
  readonly envelopes: Envelopes;
  readonly front: Front;
  readonly whole: WholeMessages;
  readonly flags: Flags;
  readonly news: News;
  readonly check: Check;
  readonly watch: Watch;
  readonly #options: MaildropOptions;
  readonly #noticing: Noticing;
  readonly #tidying = new Serial();
  readonly #opening: Opening;

  constructor(options: MaildropOptions) {
    this.#options = options;
    this.contents = new Contents((key) => this.deletions.hides(key), options.clock.now);
    this.chronicle = new Chronicle({
      account: options.account,
      store: options.store.log,
      clock: options.clock,
      failed: this.#failed,
    });
    this.#noticing = new Noticing((kind, count) => this.chronicle.note(kind, count));
    this.moved = new Moved(options.account, this.contents);
    this.deletions = this.#makeDeletions();
    this.loading = new Loading({
      account: options.account,
      store: options.store,
      contents: this.contents,
      deletions: this.deletions,
    });
    this.front = new Front({ ...options, contents: this.contents, failed: this.#failed });
    this.holder = this.#makeHolder();
    this.envelopes = this.#makeEnvelopes();
    this.whole = this.#makeWhole();
    this.flags = new Flags({
      account: options.account,
      store: options.store.flags,
      contents: this.contents,
      changed: (keys) => this.news.rowsChanged(keys),
    });
    this.news = new News({
      account: options.account,
      contents: this.contents,
      envelopes: this.envelopes,
      listeners: this.listeners,
      view: () => this.view(),
    });
    this.check = new Check({
      clock: options.clock,
      holder: this.holder,
      announced: () => this.news.announced,
    });
    this.#opening = new Opening({
      account: options.account,
      contents: this.contents,
      moved: this.moved,
      deletions: this.deletions,
      check: this.check,
      loading: this.loading,
    });
    this.watch = new Watch({
      clock: options.clock,
      holder: this.holder,
      idleMilliseconds: options.idleMilliseconds,
      listeners: this.listeners,
      check: this.check,
      chosen: async () => (await options.store.settings.load(options.account)).checkSeconds * 1_000,
      failed: this.#failed,
    });
  }

  /** Reads what is kept, without a session: what was due goes on. */
  remember(): void {
    this.loading.done().catch(this.#failed);
  }

  /** How the maildrop stands, from memory. */
  view(): MaildropView {
    const { check, contents, holder } = this;
    const { keptDays } = this.#opening;
    const counts = this.front.counts ?? contents.counts();
    return standing({ holder, counts, checkedAt: check.at, keptDays });
  }

  /** Resolves when there is a listing, of whatever age. */
  async listed(): Promise<void> {
    if (this.check.at === null) await this.holder.use(async () => {});
  }

  /** Whether somebody looks at the mail, and did not wish it let go of. */
  #isWatched(): boolean {
    return this.listeners.watching > 0 && !this.holder.isLetGo;
  }

  readonly #failed = (error: unknown): void => {
    this.#options.log.warn('maildrop work failed', { account: this.#options.account, error });
  };

  #makeDeletions(): Deletions {
    const { account, clock, random, store, undoMilliseconds } = this.#options;
    return new Deletions({
      account,
      store: store.deletions,
      clock,
      random,
      undoMilliseconds: async () => {
        const { undoSeconds } = await store.settings.load(account);
        return undoSeconds === null ? undoMilliseconds : undoSeconds * 1_000;
      },
      lend: async (job) => {
        await this.holder.lend(async (session) => {
          // The last envelopes may just have come: what is chosen goes over to its new name first.
          await setImmediate();
          await this.#tidying.run(async () => {});
          const memory = { recognise: this.#recognise, moved: this.moved };
          await job((records, worn) => carryOut(session, records, memory, worn));
        });
        this.#goOnFilling();
      },
      mayHaveMoved: (record) => this.moved.mayHave(record),
      // Each job ends a session. Where the next may not follow soon, who looks keeps this one.
      notBefore: () => (this.#isWatched() ? this.holder.nextSignOnAt : 0),
      blocked: () => ['waiting', 'refused', 'stopped'].includes(this.holder.state),
      changed: (before, after) => this.#deletionsChanged(before, after),
      failed: this.#failed,
    });
  }

  #makeHolder(): MaildropHolder {
    const { clock, idleMilliseconds, random, signOn } = this.#options;
    return new Holder<Opened>({
      signOn,
      prepare: (session) => this.#opening.prepare(session),
      idleMilliseconds,
      clock,
      random,
      changed: () => this.#stateChanged(),
      resumed: () => this.chronicle.note('reconnected'),
      opened: ({ change }) => this.#opened(change),
      wanted: () => this.#isWatched() || this.deletions.waiting,
      watched: () => this.#isWatched(),
    });
  }

  #makeEnvelopes(): Envelopes {
    const { account, clock, store } = this.#options;
    return new Envelopes({
      account,
      store: store.envelopes,
      clock,
      contents: this.contents,
      holder: this.holder,
      learned: (records) => this.news.learned(records),
      filled: () => this.#filled(),
      progressed: (done, of) => this.listeners.tell('progress', { account, done, of }),
      failed: this.#failed,
    });
  }

  #makeWhole(): WholeMessages {
    const { contents, holder, listeners } = this;
    return new WholeMessages({
      ...this.#options,
      ...{ contents, holder, listeners },
      corrected: (record) => this.#corrected(record),
      failed: this.#failed,
    });
  }

  #stateChanged(): void {
    const { error, state } = this.holder;
    this.#noticing.state(state, error === undefined ? null : codeOf(error));
    if (state === 'closing' || state === 'released') this.front.leave();
    this.news.stateChanged();
  }

  #opened(change: ListingChange | null): void {
    this.front.listed();
    if (change) {
      this.#noticing.listed(change);
      this.news.announce(change);
    }
    this.envelopes.fill();
    this.deletions.nudge();
    this.whole.texts.resume();
  }

  #filled(): Promise<void> {
    const { account, store } = this.#options;
    const { contents, deletions, moved, news, whole } = this;
    const about = { account, store, contents, deletions, moved, news, whole };
    return this.#tidying.run(() =>
      settle({ ...about, noticing: this.#noticing, failed: this.#failed }),
    );
  }

  /** One that has a chosen message's name and is another is forgotten as the old one. */
  readonly #recognise = ({ key, likeness }: DeletionRecord, top: Uint8Array | null): boolean => {
    // Never by what is known now, which may be the other one's already.
    const known = likeness ?? this.contents.record(key);
    if (!known || top === null || isSameMessage(known, readTop(top))) return true;
    this.#forget([key]);
    return false;
  };

  /** Nothing of these messages is kept any more. */
  #forget(keys: readonly MessageKey[]): void {
    const { account, store } = this.#options;
    this.contents.forget(keys);
    forgetMessages(account, store, keys).catch(this.#failed);
    this.whole.forgetTexts(keys).catch(this.#failed);
  }

  /** A job ended the session in which envelopes were coming in, while somebody looks at the list. */
  #goOnFilling(): void {
    if (!this.envelopes.isInterrupted || !this.#isWatched()) return;
    this.holder.use(async () => {}, 'background').catch(this.#failed);
  }

  #deletionsChanged(before: readonly DeletionRecord[], after: readonly DeletionRecord[]): void {
    const { account } = this.#options;
    this.#noticing.deletions(before, after);
    this.listeners.tell('deletions', { account, deletions: after.map(shown) });
    const committed = after.flatMap(({ key, state }) => (state === 'committed' ? [key] : []));
    this.contents.drop(committed);
    this.#forget(committed);
    this.news.rowsHidden(someReturned(before, after) ? 'returned' : 'left');
  }

  #corrected(record: EnvelopeRecord): void {
    const { account, store } = this.#options;
    this.contents.learn([record]);
    this.news.rowsChanged([record.key]);
    store.envelopes.save(account, [record]).catch(this.#failed);
  }
}
