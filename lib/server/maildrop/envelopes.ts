/** Gets the envelopes that are not known yet: those that are looked at first, the rest in slices. */
import type { MessageKey } from '@/lib/contract/envelope';
import { readTop } from '@/lib/mime';
import type { AccountId, EnvelopeRecord, Store } from '@/lib/server/store/contract';
import type { Clock } from './clock.ts';
import type { Contents } from './contents.ts';
import type { Urgency } from './holder-states.ts';
import { SLICE, TOP_LINES } from './limits.ts';
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
    if (missing.length === 0) return;
    const fresh = missing.filter(({ key }) => !this.#coming.has(key));
    if (fresh.length > 0) {
      const fetched = holder.use((open) => this.#fetch(open, fresh, 'foreground'));
      fetched.catch(this.#options.failed);
      this.#promise(fresh, fetched);
    }
    const all = Promise.all(missing.map(({ key }) => this.#coming.get(key)));
    let cancel = () => {};
    const late = new Promise<void>((resolve) => {
      cancel = clock.after(most, resolve);
    });
    await Promise.race([all, late]);
    cancel();
  }

  /** Whether envelopes were still coming in when the session ended. */
  get isInterrupted(): boolean {
    return this.#interrupted;
  }

  /** Begins to get all that is missing, newest first, giving way after each slice. */
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
    const { contents, holder, progressed } = this.#options;
    let left = contents.unknown();
    let reported = false;
    this.#interrupted = false;
    while (left.length > 0 && holder.open) {
      const slice = left.filter(({ key }) => !this.#coming.has(key)).slice(0, SLICE);
      if (slice.length === 0) {
        await Promise.all(left.map(({ key }) => this.#coming.get(key)));
      } else {
        const fetched = holder.use((open) => this.#fetch(open, slice, 'background'), 'background');
        this.#promise(slice, fetched);
        await fetched;
      }
      const still = contents.unknown();
      if (still.length >= left.length) break;
      left = still;
      reported = true;
      progressed(contents.size - left.length, contents.size);
    }
    this.#interrupted = left.length > 0 && holder.open === null;
    if (reported && left.length > 0) progressed(contents.size, contents.size);
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

  /** Keeps what came even if the line was lost on the way. */
  async #fetch(open: OpenMaildrop, rows: readonly Row[], priority: Urgency): Promise<void> {
    const { account, contents, learned, store } = this.#options;
    const { messages, tops } = open.prepared;
    const records: EnvelopeRecord[] = [];
    const unreadable: EnvelopeRecord[] = [];
    const results = await Promise.allSettled(
      rows.map(async (row) => {
        const message = messages.get(row.key);
        if (!message || contents.record(row.key)) return;
        if (priority === 'background' && tops.refused) return;
        const top = await tops.read(message, TOP_LINES, { priority });
        if (top) records.push(recordOf(row, top));
        else if (!tops.refused || priority === 'foreground') unreadable.push(blankRecord(row));
      }),
    );
    contents.learn(records);
    contents.learn(unreadable);
    learned([...records, ...unreadable]);
    await store.save(account, records);
    const lost = results.find((result) => result.status === 'rejected');
    if (lost) throw lost.reason;
  }
}

/** What TOP tells, as it is kept. */
function recordOf(row: Row, top: Uint8Array): EnvelopeRecord {
  const { from, to, subject, date, messageId, preview, attachments } = readTop(top, row.octets);
  const { key, uniqueId, fingerprint, octets } = row;
  return {
    key,
    uniqueId,
    fingerprint,
    messageId,
    from,
    to,
    subject,
    date,
    octets,
    preview,
    attachments,
  };
}

/** For a message whose beginning the server does not give: not kept, so that it is asked again. */
function blankRecord({ key, uniqueId, fingerprint, octets }: Row): EnvelopeRecord {
  return {
    key,
    uniqueId,
    fingerprint,
    messageId: null,
    from: [],
    to: [],
    subject: '',
    date: null,
    octets,
    preview: '',
    attachments: false,
  };
}
