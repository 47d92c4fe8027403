/** Carries over what was kept of messages to the names that they have now. */
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { Contents } from './contents.ts';
import type { Deletions } from './deletions.ts';
import type { Move } from './moved.ts';
import { forgetMessages } from './tidying.ts';

/** What it needs from outside. */
export interface ReattachOptions {
  readonly account: AccountId;
  readonly store: Pick<Store, 'envelopes' | 'flags' | 'raw'>;
  readonly contents: Contents;
  readonly deletions: Deletions;
}

/** Read, starred and pending deletions go over; what was said of the new name since then stands. */
export async function reattach(options: ReattachOptions, moves: readonly Move[]): Promise<void> {
  const { account, contents, deletions, store } = options;
  const flags = moves.flatMap(({ from, to }) => {
    const before = contents.flags(from);
    const now = contents.flags(to);
    const read = before.read || now.read;
    const starred = before.starred || now.starred;
    return read === now.read && starred === now.starred ? [] : [{ key: to, read, starred }];
  });
  await store.flags.save(account, flags);
  contents.setFlags(flags);
  // A chosen message that alone seems to have moved is gone, and what came is its twin.
  const isRenaming = moves.some(({ from, isRenamed }) => isRenamed && !deletions.hides(from));
  for (const { from, to, isRenamed } of moves) {
    if (isRenamed && !isRenaming) continue;
    const row = contents.row(to);
    if (row) await deletions.rename(from, row);
  }
  const left = moves.map(({ from }) => from);
  await forgetMessages(account, store, left);
  contents.forget(left);
}
