/** Raw messages of a store, read whole. */
import { octetsOf } from '@/lib/server/reading/octets-of';
import type { AccountId, RawMessage, Store } from '@/lib/server/store/contract';

/** Null where the store has none. */
export async function rawOf(store: Store, account: AccountId, key: string): Promise<Buffer | null> {
  const raw = await store.raw.open(account, key);
  return raw && readAndClose(raw);
}

/** Everything that is in it. */
export async function readAndClose(raw: RawMessage): Promise<Buffer> {
  const octets = octetsOf(raw.source);
  const whole = Buffer.from(octets.slice(0, octets.length));
  await raw.close();
  return whole;
}
