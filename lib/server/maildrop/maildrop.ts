/** One account's maildrop as the routes see it: whatever they ask, by key, whether a session is open or not. */
import type { CheckAnswer } from '@/lib/contract/check';
import type { Deletion } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import type { LogEntry, LogKind } from '@/lib/contract/log';
import type { MessageView, NestedView, ShownAs, TopView } from '@/lib/contract/message';
import type {
  AllKeys,
  ConversationView,
  FlagChange,
  Flags,
  MessagePage,
  View,
} from '@/lib/contract/messages';
import type { MaildropView } from '@/lib/contract/session';
import type { TextsRequest, TextsView } from '@/lib/contract/texts';
import type { Messages, OpenedFiles, Priority } from '@/lib/server/reading/messages';
import type { OpenedFile } from '@/lib/server/reading/opened-file';
import { choose } from './choosing.ts';
import { within } from './clock.ts';
import { SETTLE_WITHIN, STOP_WITHIN } from './limits.ts';
import type { Listener, Tab } from './listeners.ts';
import { type AskedList, Lists, type Patience } from './lists.ts';
import type { Wanted } from './page.ts';
import { type MaildropOptions, Workings } from './workings.ts';

const IN_SIGHT: Tab = { tab: 'unnamed', attention: 'visible' };

export class Maildrop implements Messages {
  readonly #options: MaildropOptions;
  readonly #works: Workings;
  readonly #lists: Lists;

  constructor(options: MaildropOptions) {
    this.#options = options;
    this.#works = new Workings(options);
    this.#lists = new Lists(this.#works, () => this.#listed());
  }

  /** How it stands, from memory. */
  view(): MaildropView {
    return this.#works.view();
  }

  /** Whether a session is open now, which proves the credentials. */
  get isOpen(): boolean {
    return this.#works.holder.open !== null;
  }

  /** Whether the password was refused, so that only a new sign-in helps. */
  get isRefused(): boolean {
    return this.#works.holder.state === 'refused';
  }

  /** Whether nobody uses the session or waits for it. */
  get isFree(): boolean {
    return this.#works.holder.free;
  }

  /** Whether nobody listens, nothing is pending and nobody uses the session. */
  get isIdle(): boolean {
    const { deletions, holder, listeners } = this.#works;
    return listeners.size === 0 && !deletions.pending && holder.free;
  }

  /** When somebody last asked for something, in milliseconds since 1970. */
  get usedAt(): number {
    return this.#works.watch.usedAt;
  }

  /**
   * Opens a session unless one is open; the listing may still be on its way when it resolves.
   * @throws Pop3Error, Problem
   */
  prove(): Promise<void> {
    return this.#works.holder.prove();
  }

  /** Nobody opens it now: what a process before this one left due goes on all the same. */
  remember(): void {
    this.#works.remember();
  }

  /** There are new credentials: what was refused may be tried again. */
  renew(): void {
    this.#works.holder.renew();
  }

  /**
   * A page of a list, and how long to wait where the mailbox is just being listed: see ListQuery.
   * @throws Pop3Error, Problem
   */
  page(view: View, wanted: Wanted & AskedList & Patience): Promise<MessagePage> {
    // Whoever looks at the list is likely to open a message.
    this.#options.reader.warm();
    return this.#lists.page(view, wanted);
  }

  /**
   * Every message of a list, in its order; `listing`: see KeysQuery.
   * @throws Pop3Error, Problem
   */
  keys(view: View, asked: Parameters<Lists['keys']>[1]): Promise<AllKeys> {
    return this.#lists.keys(view, asked);
  }

  /**
   * A message and those that belong with it, the oldest first.
   * @throws Pop3Error, Problem `message-gone`
   */
  conversation(key: MessageKey): Promise<ConversationView> {
    return this.#lists.conversation(key);
  }

  /** How far whole texts are read for searching. */
  texts(): Promise<TextsView> {
    return this.#lists.texts();
  }

  /** Reads whole texts for searching, from where that stopped; or stops it. */
  readTexts(wish: TextsRequest['do']): Promise<TextsView> {
    return this.#lists.readTexts(wish);
  }

  /** @throws Pop3Error, Problem `message-gone` */
  async top(key: MessageKey, lines: number): Promise<TopView> {
    const { whole } = await this.#listed();
    return whole.reading.top(key, lines);
  }

  /** @throws Pop3Error, Problem `message-gone` */
  async message(key: MessageKey): Promise<MessageView> {
    const { whole } = await this.#listed();
    return whole.reading.view(key);
  }

  /** @throws Pop3Error, Problem `message-gone`, `not-found`, `unreadable` */
  async nested(key: MessageKey, part: string): Promise<NestedView> {
    const { whole } = await this.#listed();
    return whole.reading.nested(key, part);
  }

  /** @throws Pop3Error, Problem `message-gone` */
  async source(key: MessageKey, priority?: Priority): Promise<OpenedFile> {
    const { whole } = await this.#listed();
    return whole.reading.source(key, priority);
  }

  /** @throws Pop3Error, Problem `message-gone`, `not-found`, `unreadable` */
  async part(key: MessageKey, part: string): Promise<OpenedFile> {
    const { whole } = await this.#listed();
    return whole.reading.part(key, part);
  }

  /**
   * All files beside the text of the message, or of the message in `part` where that is not empty.
   * @throws Pop3Error, Problem `message-gone`, `not-found`, `unreadable`
   */
  async files(key: MessageKey, part: string, as: ShownAs): Promise<OpenedFiles> {
    const { whole } = await this.#listed();
    return whole.reading.files(key, part, as);
  }

  /** On disk when it resolves. */
  async setFlags(change: FlagChange): Promise<Flags> {
    const { flags } = await this.#listed();
    return { messages: await flags.set(change) };
  }

  /**
   * Chooses messages for deletion. One that was there and is not any more counts as deleted; one
   * that never was is refused.
   */
  async delete(keys: readonly MessageKey[]): Promise<Deletion[]> {
    return choose(await this.#listed(), [...new Set(keys)], this.#options.clock.now());
  }

  /** Takes deletions back, where there is time. */
  async undo(keys: readonly MessageKey[]): Promise<Deletion[]> {
    await this.#works.loading.done();
    return this.#works.deletions.undo([...new Set(keys)]);
  }

  /** All deletions that are not settled, and those settled lately. */
  async deletions(): Promise<Deletion[]> {
    await this.#works.loading.done();
    return this.#works.deletions.all();
  }

  /**
   * Looks for new mail by opening the maildrop anew. Who asks again at once waits a moment for it.
   * @throws Pop3Error, Problem `too-soon`
   */
  check(): Promise<CheckAnswer> {
    this.#works.watch.used();
    return this.#works.check.now();
  }

  /**
   * Hears of everything from now on.
   * @param ended called when there will be no more to hear
   * @param tab where it is shown; one that a person can see, unless told
   * @returns what ends it
   */
  subscribe(listener: Listener, ended: () => void, tab: Tab = IN_SIGHT): () => void {
    const { listeners, watch, whole } = this.#works;
    const unsubscribe = listeners.add(listener, ended, tab);
    void watch.attend();
    whole.texts.resume();
    return () => {
      unsubscribe();
      void watch.attend();
    };
  }

  /** A tab that listens came into sight, or out of it. */
  report(tab: Tab): void {
    this.#works.listeners.report(tab);
    void this.#works.watch.attend();
  }

  /** Lets go of the maildrop for other programs; the next question opens it again. */
  release(): Promise<void> {
    return this.#works.holder.release();
  }

  /**
   * Does what is due and lets go, until a person asks for something that needs the session. Only a
   * deletion whose time to undo ends meanwhile opens it, for as long as that takes.
   */
  letGo(): Promise<void> {
    const { chronicle, deletions, holder } = this.#works;
    chronicle.note('let-go');
    return this.#parting(deletions.settle().then(() => holder.letGo()));
  }

  /**
   * Opens the maildrop again after it was let go of, and looks for new mail.
   * @throws Pop3Error, Problem
   */
  async connect(): Promise<void> {
    const { chronicle, holder, watch } = this.#works;
    watch.used();
    const wasLetGo = holder.isLetGo;
    await holder.use(async () => {});
    if (wasLetGo) chronicle.note('connected');
  }

  /** Writes into the log what a person did beside the mailbox. */
  note(kind: LogKind): void {
    this.#works.chronicle.note(kind);
  }

  /** What happened to the mailbox, the latest first. */
  log(): Promise<LogEntry[]> {
    return this.#works.chronicle.entries();
  }

  /** Does what is due, for at most a few seconds, and lets go. What can be undone stays pending. */
  leave(): Promise<void> {
    const { deletions, holder } = this.#works;
    return this.#parting(deletions.settle().then(() => holder.release()));
  }

  /** Ends for good: waits for a running deletion, then QUIT. The journal is on disk anyway. */
  async stop(): Promise<void> {
    const { deletions, front, holder, listeners, watch, whole } = this.#works;
    watch.stop();
    whole.texts.stop();
    await within(this.#options.clock, STOP_WITHIN, deletions.stop());
    await holder.stop();
    await front.saved();
    listeners.end();
  }

  async #parting(work: Promise<void>): Promise<void> {
    const { account, clock, log } = this.#options;
    // In time, the race below tells of a failure; later, nobody waits: the log does.
    work.catch((error: unknown) => log.warn('leaving failed', { account, error }));
    await within(clock, SETTLE_WITHIN, work);
  }

  async #listed(): Promise<Workings> {
    this.#works.watch.used();
    await this.#works.listed();
    return this.#works;
  }
}
