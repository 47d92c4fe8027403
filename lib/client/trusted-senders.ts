/** Whose remote pictures are shown unasked, as the account's settings say: one list for all who ask. */
import type { Api } from './api.ts';

export interface TrustedSenders {
  /** Addresses in lower case; none until they were read. */
  get(): ReadonlySet<string>;
  subscribe(listener: () => void): () => void;
  /** Reads them once. @throws ApiError */
  load(): Promise<void>;
  /** @throws ApiError */
  trust(address: string): Promise<void>;
  /** @throws ApiError */
  distrust(address: string): Promise<void>;
}

export function createTrustedSenders(
  api: Pick<Api, 'settings' | 'changeSettings'>,
): TrustedSenders {
  let senders: ReadonlySet<string> = new Set();
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const take = ({ trustedSenders }: Awaited<ReturnType<Api['settings']>>) => {
    senders = new Set(trustedSenders);
    for (const listener of listeners) listener();
  };
  return {
    get: () => senders,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load() {
      loading ??= api.settings().then(take);
      // What failed is tried again by whoever asks next; this one is told.
      loading.catch(() => {
        loading = null;
      });
      return loading;
    },
    trust: async (address) => take(await api.changeSettings({ trust: [address.toLowerCase()] })),
    distrust: async (address) =>
      take(await api.changeSettings({ distrust: [address.toLowerCase()] })),
  };
}
