/** What is done in each new session before anybody uses it: its listing is read, and heeded by all. */
import type { Session } from '@/lib/pop3';
import type { Check } from './check.ts';
import type { Contents } from './contents.ts';
import type { Deletions } from './deletions.ts';
import { knownKeys } from './identity.ts';
import { readListing } from './listing.ts';
import type { Loading } from './loading.ts';
import type { Moved } from './moved.ts';
import type { Opened } from './opened.ts';
import { Tops } from './tops.ts';

/** What it needs from outside. */
export interface OpeningOptions {
  readonly account: string;
  readonly contents: Contents;
  readonly moved: Moved;
  readonly deletions: Deletions;
  readonly check: Check;
  readonly loading: Loading;
}

export class Opening {
  readonly #options: OpeningOptions;
  #keptDays: number | null = null;

  constructor(options: OpeningOptions) {
    this.#options = options;
  }

  /** How long the server keeps messages, as the last session said by EXPIRE (RFC 2449 §6.7); in days. */
  get keptDays(): number | null {
    return this.#keptDays;
  }

  /** @throws Pop3Error, Problem */
  async prepare(session: Session): Promise<Opened> {
    const { account, check, contents, deletions, loading, moved } = this.#options;
    await loading.done();
    const listing = await readListing(
      session,
      account,
      contents.hasUniqueIds ? 'required' : 'if-any',
      knownKeys(contents.records()),
    );
    moved.heed(listing.messages);
    const change = contents.takeListing(listing.messages);
    const gone = change.gone.filter((key) => !deletions.hides(key));
    const isFirst = check.at === null;
    check.happened();
    const days = session.capabilities.expire?.days ?? 'never';
    this.#keptDays = days === 'never' ? null : days;
    await deletions.heed(listing);
    return {
      messages: new Map(listing.messages.map((message) => [message.key, message])),
      tops: new Tops(session),
      change: isFirst ? null : { new: change.new, gone },
    };
  }
}
