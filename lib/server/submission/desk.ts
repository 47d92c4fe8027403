/** One account's writing desk: drafts, outbox and sent mail, as the routes see them. */

import type { Identity, Writing } from '@/lib/contract/compose';
import type { Draft, DraftStart } from '@/lib/contract/drafts';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import type { Imported } from '@/lib/contract/letters';
import type { Delivery } from '@/lib/contract/message';
import type {
  SubmissionChoice,
  SubmissionPlace,
  SubmissionRequest,
} from '@/lib/contract/submission';
import { Exports } from '@/lib/server/export/exports';
import type { Log } from '@/lib/server/log';
import { type Clock, within } from '@/lib/server/maildrop/clock';
import { type Listener, Listeners, type Tab } from '@/lib/server/maildrop/listeners';
import { detailOf, Problem, problemOf } from '@/lib/server/problem';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { Store } from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';
import { telling } from '@/lib/words/say';
import { sendable } from './addresses.ts';
import { Attachments } from './attachments.ts';
import { beginDraft, type ReadRaw, type Source } from './beginning.ts';
import { Bin } from './bin.ts';
import { Drafts } from './drafts.ts';
import { loadIdentities, saveIdentities } from './identities.ts';
import { importFile } from './importing.ts';
import { LetterLists, viewOf } from './letter-lists.ts';
import { composedNow, type LetterOctetsOptions, withOctets } from './letter-octets.ts';
import { LetterReading } from './letter-reading.ts';
import { isUnderWay } from './letter-states.ts';
import { Letters } from './letters.ts';
import { STOP_WITHIN } from './limits.ts';
import { Outbox } from './outbox.ts';
import { shown } from './outbox-entry.ts';
import { takeReports } from './reports.ts';
import type { WayOut } from './way-out.ts';

/** What a desk needs from outside. */
export interface DeskOptions {
  readonly account: MailAccount;
  readonly store: Store;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
  readonly undoMilliseconds: () => Promise<number>;
  readonly way: WayOut;
  readonly read: ReadRaw;
  /** Null while nobody is signed in. */
  readonly password: () => string | null;
}

export class Desk {
  readonly drafts: Drafts;
  readonly attachments: Attachments;
  readonly outbox: Outbox;
  readonly lists: LetterLists;
  /** Whatever was written or brought here, to be read. */
  readonly mail: LetterReading;
  readonly bin: Bin;
  /** Of its letters and of the maildrop. */
  readonly exports = new Exports();
  /** Resolves when what is on disk was read. */
  readonly loaded: Promise<void>;
  readonly #options: DeskOptions;
  readonly #letters: Letters;
  readonly #listeners = new Listeners();
  #usedAt: number;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#usedAt = options.clock.now();
    const { account, clock, store } = options;
    const base = { account: account.id, files: store.files };
    const letters = new Letters({
      account: account.id,
      store,
      now: clock.now,
      changed: (before, after) => this.#changed(before, after),
      failed: this.#failed,
    });
    this.#letters = letters;
    this.drafts = new Drafts({ ...base, letters, identities: this.identities });
    this.attachments = new Attachments({ ...base, letters, drafts: this.drafts });
    this.lists = new LetterLists(letters);
    this.bin = new Bin(letters);
    this.mail = new LetterReading({
      ...base,
      letters,
      read: options.read,
      composed: (letter) => composedNow(this.#octetsOptions(), letter),
    });
    this.outbox = this.#makeOutbox();
    this.loaded = Promise.all([letters.load(), options.way.load()]).then(async () => {
      await this.bin.empty();
      this.outbox.schedule();
    });
    this.loaded.catch(this.#failed);
  }

  /** When somebody last asked for something, in milliseconds since 1970. */
  get usedAt(): number {
    return this.#usedAt;
  }

  /** Whether tabs listen. */
  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Somebody asks for something, and is signed in. */
  used(): void {
    this.#usedAt = this.#options.clock.now();
  }

  /** There is a password now: what waited for it goes on. */
  signedIn(): void {
    this.loaded.then(() => this.outbox.schedule()).catch(this.#failed);
  }

  /** Whom the person may write as; the first is the default. */
  readonly identities = (): Promise<readonly Identity[]> => {
    const { account, store } = this.#options;
    return loadIdentities(store.identities, account);
  };

  /** Whom one writes as, and whether mail can be sent at all. */
  async writing(): Promise<Writing> {
    return { identities: [...(await this.identities())], submission: this.#options.way.view };
  }

  /** @throws Problem `not-sendable`, `bad-request` */
  async setIdentities(identities: readonly Identity[]): Promise<Writing> {
    const { account, store, way } = this.#options;
    const freedom = way.post?.freedom ?? 'any-address';
    await saveIdentities(store.identities, account, identities, freedom);
    return this.writing();
  }

  /** Where mail is handed in, and whether the person may choose. */
  submission(): SubmissionChoice {
    return this.#options.way.choice;
  }

  /**
   * Mail goes by this server from now on, what waits too.
   * @throws Problem `host-refused`, `sign-in-refused`, `unreachable`, `too-many-attempts`, `not-signed-in`
   */
  async chooseSubmission(asked: SubmissionRequest, network: string): Promise<SubmissionChoice> {
    const { password, way } = this.#options;
    const mailbox = password();
    if (mailbox === null) throw new Problem('not-signed-in');
    await way.choose(asked, mailbox, network);
    this.signedIn();
    return way.choice;
  }

  /** Mail goes again as the administrator said. */
  async forgetSubmission(): Promise<SubmissionChoice> {
    await this.#options.way.forget();
    return this.#options.way.choice;
  }

  /** Looks for a server to propose. @throws Problem `host-refused`, `too-many-attempts` */
  findSubmission(network: string): Promise<SubmissionPlace | null> {
    return this.#options.way.search(network);
  }

  /**
   * A draft that begins with another message.
   * @param maildrop gives the octets of a message in the maildrop
   * @throws Problem `message-gone`, `draft-gone`, `too-large`; Pop3Error
   */
  begin(start: DraftStart, maildrop: Source): Promise<Draft> {
    return beginDraft(
      {
        drafts: this.drafts,
        attachments: this.attachments,
        identities: this.identities,
        source: (key: MessageKey) => (this.mail.has(key) ? this.mail.octets(key) : maildrop(key)),
        read: this.#options.read,
        sent: (key) => this.#sentLetter(key),
      },
      start,
    );
  }

  /** Takes in a file of messages, to be read here. @throws Problem `too-large`, `unreadable` */
  importFile(octets: AsyncIterable<Uint8Array>): Promise<Imported> {
    const { account, read, store } = this.#options;
    const base = { account: account.id, files: store.files, letters: this.#letters };
    return importFile({ ...base, read }, octets);
  }

  /** Somebody reads a message that says what became of letters. */
  async reported(deliveries: readonly Delivery[]): Promise<void> {
    await takeReports(this.#letters, deliveries);
  }

  /** Hears of drafts and outbox from now on. @returns what ends it */
  subscribe(listener: Listener, ended: () => void, tab: Tab): () => void {
    return this.#listeners.add(listener, ended, tab);
  }

  /** Ends for good: waits a little for what is on the line. All else is on disk. */
  async stop(): Promise<void> {
    await within(this.#options.clock, STOP_WITHIN, this.outbox.stop());
    this.#listeners.end();
  }

  #makeOutbox(): Outbox {
    const { account, clock, password, random, store, undoMilliseconds, way } = this.#options;
    const letters = this.#letters;
    return new Outbox({
      account: account.id,
      files: store.files,
      letters,
      identities: this.identities,
      drafts: this.drafts,
      clock,
      random,
      undoMilliseconds,
      copyTo: (from) => this.#copyTo(from),
      obstacle: () => this.#obstacle(),
      refuses: () => (way.post ? null : way.lacking),
      compose: (letter) => withOctets(this.#octetsOptions(), letter),
      submit: async (handover) => {
        if (!way.post) return { is: 'refused', reason: problemOf(way.lacking), recipients: [] };
        return way.post.submit(account, password() ?? '', handover);
      },
      failed: this.#failed,
    });
  }

  /** To the mailbox itself, whoever one writes as; where its name is no address, to that one's. */
  async #copyTo(from: Identity): Promise<string | null> {
    const { account, store } = this.#options;
    const { copyToSelf } = await store.settings.load(account.id);
    if (copyToSelf === 'off') return null;
    return sendable(account.address) === null ? from.address : account.address;
  }

  #octetsOptions(): LetterOctetsOptions {
    const { account, clock, store } = this.#options;
    const base = { account: account.id, files: store.files, letters: this.#letters };
    return { ...base, identities: this.identities, now: clock.now };
  }

  #sentLetter(key: MessageKey): LetterRecord {
    const letter = this.#letters.get(key);
    if (letter?.state.is !== 'sent') throw new Problem('message-gone');
    return letter;
  }

  #obstacle(): ErrorDetail | null {
    const { password, way } = this.#options;
    if (!way.post) return problemOf(way.lacking);
    return way.post.wantsPassword && password() === null ? WAITS_FOR_SIGN_IN : null;
  }

  readonly #failed = (error: unknown): void => {
    this.#options.log.warn('desk work failed', { account: this.#options.account.id, error });
  };

  #changed(before: readonly LetterRecord[], after: readonly LetterRecord[]): void {
    const account = this.#options.account.id;
    const known = new Map(before.map((letter) => [letter.key, letter]));
    const moved = after.filter((letter) => {
      const was = known.get(letter.key)?.state;
      return was !== letter.state && (isUnderWay(letter.state) || (was && isUnderWay(was)));
    });
    if (moved.length > 0) this.#listeners.tell('outbox', { account, outbox: moved.map(shown) });
    const saved = after.filter(({ state }) => state.is === 'draft');
    const gone = after.filter(
      ({ key, state }) => state.is !== 'draft' && known.get(key)?.state.is === 'draft',
    );
    const views = new Set([...before, ...after].flatMap((letter) => viewOf(letter) ?? []));
    const waiting = this.lists.waiting();
    this.#listeners.tell('letters', { account, views: [...views], waiting });
    if (saved.length + gone.length === 0) return;
    this.#listeners.tell('drafts', {
      account,
      saved: saved.map(({ key, revision }) => ({ key, revision })),
      gone: gone.map(({ key }) => key),
    });
  }
}

const WAITS_FOR_SIGN_IN = detailOf('not-signed-in', telling('problem.waits-for-sign-in'));
