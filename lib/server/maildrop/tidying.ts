/** Cleans up after messages that left the maildrop: kept records must not grow for ever. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { Contents } from './contents.ts';
import { GONE_KEPT } from './limits.ts';

type Kept = Pick<Store, 'envelopes' | 'flags' | 'raw'>;

/** Removes all that is kept of messages. */
export async function forgetMessages(
  account: AccountId,
  store: Kept,
  keys: readonly MessageKey[],
): Promise<void> {
  if (keys.length === 0) return;
  await store.raw.remove(account, keys);
  await store.flags.remove(account, keys);
  await store.envelopes.remove(account, keys);
}

/**
 * Removes the oldest records of messages that are gone, beyond the limit. An empty maildrop proves
 * nothing: it may be a provider's bad day, and flags cannot be had again.
 */
export async function tidy(account: AccountId, store: Kept, contents: Contents): Promise<void> {
  if (contents.size === 0) return;
  const leftOver = contents.leftOver();
  const old = leftOver.slice(0, Math.max(0, leftOver.length - GONE_KEPT));
  await forgetMessages(account, store, old);
  contents.forget(old);
}
