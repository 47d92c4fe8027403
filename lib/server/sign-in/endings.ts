/** Ends sign-ins for good: on the disk, in open tabs, and for the maildrop once nobody is left. */
import type { AccountId, Store } from '@/lib/server/store/contract';

/** What endings stand on. */
export interface EndingsOptions {
  readonly store: Pick<Store['signIns'], 'list' | 'revoke'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The account's last sign-in ended. */
  readonly abandoned: (account: AccountId) => Promise<void>;
}

/** Ends sign-ins, and tells whoever must know. */
export interface Endings {
  /**
   * @param ended called once, when the sign-in of this name ends
   * @returns what stops watching
   */
  watch(name: string, ended: () => void): () => void;
  /** Those that are not the account's stay. */
  end(account: AccountId, names: readonly string[]): Promise<void>;
}

/** One for the process: tabs listen in memory, so only this process can tell them. */
export function createEndings({ store, now, abandoned }: EndingsOptions): Endings {
  const watching = new Map<string, Set<() => void>>();
  return {
    watch: (name, ended) => {
      const watchers = watching.get(name) ?? new Set();
      watching.set(name, watchers.add(ended));
      return () => {
        watchers.delete(ended);
        if (watchers.size === 0 && watching.get(name) === watchers) watching.delete(name);
      };
    },
    end: async (account, names) => {
      const own = new Set((await store.list(account)).map((signIn) => signIn.name));
      const ending = names.filter((name) => own.has(name));
      for (const name of ending) {
        await store.revoke(account, name);
        for (const ended of [...(watching.get(name) ?? [])]) ended();
        watching.delete(name);
      }
      const left = (await store.list(account)).filter(({ expiresAt }) => expiresAt > now());
      if (ending.length > 0 && left.length === 0) await abandoned(account);
    },
  };
}
