/** Reads the texts of all messages for searching, newest first, as long as somebody wishes it. */
import { setImmediate } from 'node:timers/promises';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ErrorDetail } from '@/lib/contract/error';
import type { TextsView } from '@/lib/contract/texts';
import { codeOf, problemOf } from '@/lib/server/problem';
import type { TextFinds } from '@/lib/server/search/text-finds';
import type { TextRecord } from '@/lib/server/store/contract';
import type { Clock } from './clock.ts';
import type { Contents } from './contents.ts';
import {
  PROGRESS_EVERY,
  TEXT_OCTETS,
  TEXT_TRIES,
  TEXTS_AGAIN_AFTER,
  TEXTS_AT_ONCE,
  TEXTS_AT_ONCE_OCTETS,
} from './limits.ts';
import type { MaildropHolder, OpenMaildrop } from './opened.ts';
import type { Row } from './order.ts';
import type { TextFetch } from './text-fetch.ts';
import type { Room, TextStore } from './text-store.ts';

/** What it needs from outside. */
export interface TextReadingOptions {
  readonly contents: Contents;
  readonly holder: MaildropHolder;
  readonly clock: Clock;
  readonly fetch: TextFetch;
  readonly texts: TextStore;
  readonly finds: TextFinds;
  /** Whether anybody would hear of what is found. */
  readonly isHeard: () => boolean;
  readonly told: (view: TextsView) => void;
  readonly failed: (error: unknown) => void;
}

type State =
  | { readonly is: 'resting' | 'reading' | 'waiting' | 'full' }
  | { readonly is: 'failed'; readonly problem: ErrorDetail };

export class TextReading {
  readonly #options: TextReadingOptions;
  #state: State = { is: 'resting' };
  #running = false;
  #found = 0;
  #toldAt = 0;
  /** How often the line was lost over a message; TEXT_TRIES where it cannot be read. */
  readonly #tries = new Map<MessageKey, number>();
  #cancelRetry: () => void = () => {};

  constructor(options: TextReadingOptions) {
    this.#options = options;
  }

  /** How far it is. */
  async view(): Promise<TextsView> {
    await this.#options.finds.prepare([]);
    return this.#view();
  }

  /** Begins where it stopped last. */
  async begin(): Promise<TextsView> {
    await this.#options.finds.prepare([]);
    if (this.#state.is !== 'reading') this.#become({ is: 'reading' });
    this.#go();
    return this.#view();
  }

  /** Stops after what is on the line. */
  stop(): void {
    this.#cancelRetry();
    if (this.#isWished) this.#become({ is: 'resting' });
  }

  /** The maildrop is open (again), or somebody listens (again). */
  resume(): void {
    if (this.#state.is !== 'waiting' || !this.#mayRead) return;
    this.#become({ is: 'reading' });
    this.#go();
  }

  get #isWished(): boolean {
    return this.#state.is === 'reading' || this.#state.is === 'waiting';
  }

  /** Not for nobody, and not after a person let go of the maildrop. */
  get #mayRead(): boolean {
    const { holder, isHeard } = this.#options;
    return isHeard() && !holder.isLetGo;
  }

  #view(): TextsView {
    const { contents, finds, texts } = this.#options;
    const rows = contents.rows('inbox', {});
    const read = rows.filter(({ key }) => finds.kept.has(key)).length + texts.pending;
    const unreadable = rows.filter(({ key }) => this.#isGivenUp(key)).length;
    const { problem } = { problem: undefined, ...this.#state };
    const told = problem === undefined ? {} : { problem };
    const { is: state } = this.#state;
    return { state, read, of: rows.length, unreadable, found: this.#found, ...told };
  }

  #become(state: State): void {
    this.#state = state;
    this.#tell('now');
  }

  #tell(when: 'now' | 'if-due'): void {
    const { clock, told } = this.#options;
    if (when === 'if-due' && clock.now() - this.#toldAt < PROGRESS_EVERY) return;
    this.#toldAt = clock.now();
    told(this.#view());
  }

  #go(): void {
    if (this.#running) return;
    this.#running = true;
    this.#readAll()
      .catch((error: unknown) => this.#interrupted(error))
      .finally(() => {
        this.#running = false;
        this.#tell('now');
      });
  }

  async #readAll(): Promise<void> {
    const { holder } = this.#options;
    while (this.#state.is === 'reading') {
      // Whoever asked for something meanwhile comes first.
      await setImmediate();
      if (!this.#mayRead) return this.#become({ is: 'waiting' });
      if (this.#left().length === 0) return this.#become({ is: 'resting' });
      await holder.use((open, giveWay) => this.#readSome(open, giveWay), 'background');
    }
  }

  /** No session can be had: it is tried again, by itself or by whoever opens the next. */
  #interrupted(error: unknown): void {
    this.#options.failed(error);
    if (!this.#isWished) return;
    if (codeOf(error) === 'internal') {
      this.#become({ is: 'failed', problem: problemOf(error) });
      return;
    }
    this.#become({ is: 'waiting' });
    this.#cancelRetry();
    this.#cancelRetry = this.#options.clock.after(TEXTS_AGAIN_AFTER, () => this.resume());
  }

  async #readSome(open: OpenMaildrop, giveWay: AbortSignal): Promise<void> {
    const { texts } = this.#options;
    const left = this.#left();
    try {
      while (left.length > 0 && this.#state.is === 'reading' && !giveWay.aborted && this.#mayRead) {
        const read = await this.#readTogether(open, left.splice(0, this.#together(left)));
        this.#heed(await texts.add(read));
        this.#found += this.#options.finds.learned(read);
        this.#tell('if-due');
      }
    } finally {
      this.#heed(await texts.flush());
    }
  }

  #heed(room: Room): void {
    if (room === 'full' && this.#isWished) this.#become({ is: 'full' });
  }

  /** @throws what ended the session, once all that came was taken */
  async #readTogether(open: OpenMaildrop, rows: readonly Row[]): Promise<TextRecord[]> {
    const { fetch } = this.#options;
    const read: TextRecord[] = [];
    let lost: { readonly error: unknown } | null = null;
    const fetched = await Promise.all(rows.map((row) => fetch.text(open, row)));
    for (const [index, { key }] of rows.entries()) {
      const one = fetched[index];
      if (one?.is === 'read') read.push({ key, text: one.text });
      else if (one?.is === 'unreadable') this.#tries.set(key, TEXT_TRIES);
      else if (one?.is === 'lost') {
        this.#tries.set(key, (this.#tries.get(key) ?? 0) + 1);
        lost = one;
      }
    }
    if (lost === null) return read;
    this.#heed(await this.#options.texts.add(read));
    throw lost.error;
  }

  /** Newest first; those over which a line was lost come last. */
  #left(): Row[] {
    const { contents, finds } = this.#options;
    const rows = contents
      .rows('inbox', {})
      .filter(({ key }) => !finds.kept.has(key) && !this.#isGivenUp(key));
    const isTried = ({ key }: Row) => this.#tries.has(key);
    return [...rows.filter((row) => !isTried(row)), ...rows.filter(isTried)];
  }

  #isGivenUp(key: MessageKey): boolean {
    return (this.#tries.get(key) ?? 0) >= TEXT_TRIES;
  }

  /** How many of the first may be asked for at once: so many, so large, and one that broke a line alone. */
  #together(rows: readonly Row[]): number {
    let octets = 0;
    let count = 0;
    for (const row of rows.slice(0, TEXTS_AT_ONCE)) {
      octets += Math.min(row.octets, TEXT_OCTETS);
      if (count > 0 && (octets > TEXTS_AT_ONCE_OCTETS || this.#tries.has(row.key))) break;
      count += 1;
    }
    return count;
  }
}
