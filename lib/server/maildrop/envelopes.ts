/** Gets the envelopes that are not known yet: those that are looked at first, then all the rest. */
import { setImmediate } from 'node:timers/promises';
import type { MessageKey } from '@/lib/contract/envelope';
import { readTop } from '@/lib/mime';
import type { AccountId, EnvelopeRecord, Store } from '@/lib/server/store/contract';
import { type Clock, within } from './clock.ts';
import type { Contents } from './contents.ts';
import { envelopeRecord, type Told } from './envelope-record.ts';
import type { Urgency } from './holder-states.ts';
import { SAVED_TOGETHER, SLICE, SLICES_AT_ONCE, TOP_LINES } from './limits.ts';
import type { MaildropHolder, OpenMaildrop } from './opened.ts';
import type { Row } from './order.ts';

/** What it needs from outside. */
export interface EnvelopesOptions {
  readonly account: AccountId;
  readonly store: Store['envelopes'];
  readonly clock: Clock;
  readonly contents: Contents;
  readonly holder: MaildropHolder;
  /** These are known now. */
  readonly learned: (records: readonly EnvelopeRecord[]) => void;
  /** All are known. */
  readonly filled: () => Promise<void>;
  /** So many are known of so many. */
  readonly progressed: (done: number, of: number) => void;
  readonly failed: (error: unknown) => void;
}

export class Envelopes {
  readonly #options: EnvelopesOptions;
  readonly #coming = new Map<MessageKey, Promise<void>>();
  #filling = false;
  #interrupted = false;

  constructor(options: EnvelopesOptions) {
    this.#options = options;
  }

  /**
   * Resolves when the envelopes of these rows are known, or cannot be had now.
   * @param most milliseconds to wait
   */
  async ensure(rows: readonly Row[], most: number): Promise<void> {
    const { contents, clock, holder } = this.#options;
    const missing = rows.filter(({ key }) => !contents.record(key));
    // Blank rows do until a person wants the maildrop opened again.
    if (missing.length === 0 || holder.isLetGo) return;
    const fresh = missing.filter(({ key }) => !this.#coming.has(key));
    if (fresh.length > 0) {
      const fetched = holder.use((open) => this.#fetch(open, fresh));
      fetched.then(() => this.#tellIfFilled()).catch(this.#options.failed);
      this.#promise(fresh, fetched);
    }
    const all = Promise.all(missing.map(({ key }) => this.#coming.get(key)));
    await within(clock, most, all);
  }

  /** Whether envelopes were still coming in when the session ended. */
  get isInterrupted(): boolean {
    return this.#interrupted;
  }

  /** Begins to get all that is missing, newest first. It stops once somebody wants the session alone. */
  fill(): void {
    if (this.#filling) return;
    this.#filling = true;
    this.#fillAll()
      .catch((error: unknown) => {
        this.#interrupted = true;
        this.#options.failed(error);
      })
      .finally(() => {
        this.#filling = false;
      });
  }

  async #fillAll(): Promise<void> {
    this.#interrupted = false;
    // Whoever had the session opened asks first.
    await setImmediate();
    const { contents, holder, progressed } = this.#options;
    const left = contents.unknown();
    if (left.length > 0 && holder.open) {
      await holder.use(async (open, giveWay) => {
        await this.#fetchAll(open, left, giveWay);
        this.#interrupted = giveWay.aborted && contents.unknown().length > 0;
      }, 'background');
      progressed(contents.size, contents.size);
    }
    await this.#tellIfFilled();
  }

  async #tellIfFilled(): Promise<void> {
    const { contents, filled } = this.#options;
    if (contents.unknown().length === 0) await filled();
  }

  /** Slice by slice, so that what a person asks for meanwhile waits for little of it. */
  async #fetchAll(open: OpenMaildrop, rows: readonly Row[], giveWay: AbortSignal): Promise<void> {
    const gathered = new Gathered(this.#options, this.#options.progressed);
    let taken = 0;
    const lane = async () => {
      while (taken < rows.length && !giveWay.aborted) {
        const slice = rows.slice(taken, taken + SLICE).filter(({ key }) => !this.#coming.has(key));
        taken += SLICE;
        await this.#read(open, slice, gathered, 'background');
      }
    };
    try {
      await Promise.all(Array.from({ length: SLICES_AT_ONCE }, lane));
    } finally {
      await gathered.flush();
    }
  }

  #promise(rows: readonly Row[], fetched: Promise<void>): void {
    const settled = fetched
      // Who began it tells of a failure; who waits for it only needs to know that it is over.
      .catch(() => {})
      .finally(() => {
        for (const { key } of rows) this.#coming.delete(key);
      });
    for (const { key } of rows) this.#coming.set(key, settled);
  }

  async #fetch(open: OpenMaildrop, rows: readonly Row[]): Promise<void> {
    const gathered = new Gathered(this.#options, () => {});
    try {
      await this.#read(open, rows, gathered, 'foreground');
    } finally {
      await gathered.flush();
    }
  }

  /** What came counts, even if the line was lost on the way. */
  #read(
    { prepared }: OpenMaildrop,
    rows: readonly Row[],
    gathered: Gathered,
    priority: Urgency,
  ): Promise<void> {
    const { contents } = this.#options;
    const wanted = rows.flatMap((row) => {
      const message = contents.record(row.key) ? undefined : prepared.messages.get(row.key);
      return message ? [{ ...message, row }] : [];
    });
    const take = ({ row }: { row: Row }, top: Uint8Array | null) => {
      if (!contents.record(row.key)) gathered.add(row, top);
    };
    return prepared.tops.readEach(wanted, TOP_LINES, take, { priority });
  }
}

/** Envelopes on their way into the list and onto the disk, some at a time. */
class Gathered {
  readonly #options: EnvelopesOptions;
  readonly #told: EnvelopesOptions['progressed'];
  #records: EnvelopeRecord[] = [];
  #blank: EnvelopeRecord[] = [];
  #saved: Promise<void> = Promise.resolve();

  /** @param told hears how many are known of how many */
  constructor(options: EnvelopesOptions, told: EnvelopesOptions['progressed']) {
    this.#options = options;
    this.#told = told;
  }

  add(row: Row, top: Uint8Array | null): void {
    if (top) this.#records.push(recordOf(row, top));
    else this.#blank.push(blankRecord(row));
    if (this.#records.length >= SAVED_TOGETHER) this.#pass();
  }

  /** Resolves when all are on disk. */
  async flush(): Promise<void> {
    this.#pass();
    await this.#saved;
  }

  #pass(): void {
    const { account, contents, learned, store } = this.#options;
    const records = this.#records;
    const all = [...records, ...this.#blank];
    this.#records = [];
    this.#blank = [];
    if (all.length === 0) return;
    contents.learn(all);
    learned(all);
    this.#saved = this.#saved.then(() => store.save(account, records));
    // Whoever flushes hears of a failure; until then it only must not end the process.
    this.#saved.catch(() => {});
    this.#told(contents.size - contents.unknown().length, contents.size);
  }
}

/** What TOP tells, as it is kept. */
function recordOf(row: Row, top: Uint8Array): EnvelopeRecord {
  const told = envelopeRecord(row, readTop(top, row.octets));
  // Texts of its own: slices of the header would keep all of it in memory, some 2 kB a message.
  const own: EnvelopeRecord = JSON.parse(JSON.stringify(told));
  const { key, uniqueId, fingerprint } = row;
  return { ...own, key, uniqueId, fingerprint };
}

/** For a message whose beginning the server does not give: not kept, so that it is asked again. */
const blankRecord = (row: Row): EnvelopeRecord => envelopeRecord(row, NOTHING);

const NOTHING: Told = {
  messageId: null,
  references: [],
  from: [],
  to: [],
  cc: [],
  subject: '',
  date: null,
  preview: '',
  attachments: false,
};
