/** What follows once all envelopes are known: only then it shows which messages merely have another name. */
import type { Store } from '@/lib/server/store/contract';
import type { Contents } from './contents.ts';
import type { Deletions } from './deletions.ts';
import type { Moved } from './moved.ts';
import type { News } from './news.ts';
import type { Noticing } from './noticing.ts';
import { reattach } from './reattach.ts';
import { tidy } from './tidying.ts';
import type { WholeMessages } from './whole-messages.ts';

/** What it works on. */
export interface Settled {
  readonly account: string;
  readonly store: Store;
  readonly contents: Contents;
  readonly deletions: Deletions;
  readonly moved: Moved;
  readonly news: News;
  readonly noticing: Noticing;
  readonly whole: WholeMessages;
  readonly failed: (error: unknown) => void;
}

/** Flags and deletions go over to new names, and what is kept of messages that left is bounded. */
export async function settle(settled: Settled): Promise<void> {
  const { account, contents, failed, moved, news, noticing, store, whole } = settled;
  const moves = moved.settle();
  if (moves.length > 0) {
    await reattach(settled, moves);
    news.renamed(moves.map(({ to }) => to));
  }
  noticing.settled(moves.length);
  await tidy(account, store, contents);
  // Flags of what left may be wanted again; what it said is not.
  if (contents.size > 0) await whole.forgetTexts(contents.leftOver());
  // Whoever waits for this need not wait for that.
  const settings = store.settings.load(account);
  settings.then((chosen) => contents.prepare(chosen.conversations)).catch(failed);
}
