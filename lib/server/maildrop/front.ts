/** The top of the list as it was left: what a person sees until the session's own listing is here. */
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import type { MessagePage, View } from '@/lib/contract/messages';
import type { FlagRecord, FrontRecord, Store } from '@/lib/server/store/contract';
import type { Contents, Counts } from './contents.ts';
import { hides } from './deletion-states.ts';
import { envelopeOf } from './envelope-view.ts';
import { digest } from './identity.ts';
import { FRONT_ROWS } from './limits.ts';
import type { AskedList } from './lists.ts';
import { cutPage, type Wanted } from './page.ts';

/** What it needs from outside. */
export interface FrontOptions {
  readonly account: string;
  readonly store: Pick<Store, 'deletions' | 'flags' | 'fronts'>;
  readonly contents: Contents;
  readonly failed: (error: unknown) => void;
}

/** What was left, with what the journals say of it now. */
interface Left {
  readonly is: 'left';
  readonly rows: readonly Envelope[];
  readonly counts: Counts;
}

export class Front {
  readonly #options: FrontOptions;
  readonly #loaded: Promise<void>;
  #standing: Left | { readonly is: 'unknown' | 'listed' } = { is: 'unknown' };
  #saved: Promise<void> = Promise.resolve();
  /** Of what was saved last. */
  #digest = '';

  constructor(options: FrontOptions) {
    this.#options = options;
    // Without it, whoever asks waits for the listing, as at the first sign-in.
    this.#loaded = this.#load().catch(options.failed);
  }

  /** Counts of the list as it was left; null where nothing is known of it, or it is not wanted any more. */
  get counts(): Counts | null {
    return this.#standing.is === 'left' ? this.#standing.counts : null;
  }

  /** The page of the list as it was left; null where it does not reach as far as that. */
  async page(view: View, wanted: Wanted & AskedList): Promise<MessagePage | null> {
    if (!isTop(view, wanted)) return null;
    await this.#loaded;
    if (this.#standing.is !== 'left') return null;
    const { counts, rows } = this.#standing;
    const { rows: messages, offset, cursor } = cutPage(rows, () => true, wanted);
    const isEnough = messages.length === Math.min(wanted.limit, counts.messages);
    if (!isEnough || messages.length === 0) return null;
    return { messages: [...messages], offset, cursor, total: counts.messages, asLeft: true };
  }

  /** There is a listing: from now on that is what counts. */
  listed(): void {
    this.#standing = { is: 'listed' };
  }

  /** The maildrop is let go of: what its list shows now is what was left. */
  leave(): void {
    const { account, contents, failed, store } = this.#options;
    const front = this.#standing.is === 'listed' ? frontOf(contents) : null;
    if (front === null) return;
    const digested = digest(JSON.stringify(front));
    if (digested === this.#digest) return;
    this.#digest = digested;
    this.#saved = this.#saved.then(() => store.fronts.save(account, front)).catch(failed);
  }

  /** Resolves when what was left is on disk, or could not be written. */
  saved(): Promise<void> {
    return this.#saved;
  }

  async #load(): Promise<void> {
    const { account, store } = this.#options;
    const [front, flags, deletions] = await Promise.all([
      store.fronts.load(account),
      store.flags.load(account),
      store.deletions.load(account),
    ]);
    if (front === null || this.#standing.is === 'listed') return;
    const hidden = deletions.flatMap(({ key, state }) => (hides(state) ? [key] : []));
    this.#standing = asLeft(front, flags, new Set(hidden));
  }
}

/** Only the inbox as it opens, from its first row. */
function isTop(view: View, { conversations, cursor, around, offset, q, sort }: Wanted & AskedList) {
  const isPlain =
    (q ?? '').trim() === '' && conversations !== 'on' && (sort ?? 'newest') === 'newest';
  return view === 'inbox' && isPlain && cursor === undefined && around === undefined && !offset;
}

function asLeft(
  front: FrontRecord,
  flags: readonly FlagRecord[],
  hidden: ReadonlySet<MessageKey>,
): Left {
  const known = new Map(flags.map((record) => [record.key, record]));
  const rows = front.rows.filter(({ key }) => !hidden.has(key));
  const { octets, unread } = front;
  const messages = front.messages - (front.rows.length - rows.length);
  return {
    is: 'left',
    rows: rows.map((row) => envelopeOf(row, row, known.get(row.key))),
    counts: { messages, octets, unread },
  };
}

/** Null while not all of it is known. */
function frontOf(contents: Contents): FrontRecord | null {
  const { rows } = contents.page('inbox', { limit: FRONT_ROWS });
  const records = rows.flatMap(({ key }) => contents.record(key) ?? []);
  if (records.length < rows.length) return null;
  return { rows: records, ...contents.counts() };
}
