/** A process's view of a store: once it is killed, nothing it asks is written or answered any more. */
import type { Store } from '@/lib/server/store/contract';

/** The store, until `kill` is called. */
export function mortalStore(store: Store): { readonly store: Store; kill(): void } {
  let dead = false;
  const never = () => new Promise<never>(() => {});
  const guard = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function' || name === 'read') return value;
        return async (...given: unknown[]) => {
          if (dead) return never();
          const answer: unknown = await Reflect.apply(value, target, given);
          return dead ? never() : answer;
        };
      },
    });
  return {
    store: { ...store, letters: guard(store.letters), files: guard(store.files) },
    kill: () => {
      dead = true;
    },
  };
}
