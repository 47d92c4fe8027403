/** A process's view of a store: once it is killed, nothing it asks is written or answered any more. */
import type { Store } from '@/lib/server/store/contract';

/** One process's view. */
export interface Mortal {
  readonly store: Store;
  readonly isDead: boolean;
  kill(): void;
  /** Dies when so many changes of letters from now on are on disk, before anyone hears of the last. */
  dieAfter(changes: number): void;
}

/** The store, until it is killed. */
export function mortalStore(store: Store): Mortal {
  let isDead = false;
  let changesLeft = Number.POSITIVE_INFINITY;
  const never = () => new Promise<never>(() => {});
  const guard = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function' || name === 'read') return value;
        return async (...given: unknown[]) => {
          if (isDead) return never();
          const answer: unknown = await Reflect.apply(value, target, given);
          if (part === store.letters && name === 'save') changesLeft -= 1;
          if (changesLeft <= 0) isDead = true;
          return isDead ? never() : answer;
        };
      },
    });
  return {
    store: { ...store, letters: guard(store.letters), files: guard(store.files) },
    get isDead() {
      return isDead;
    },
    kill: () => {
      isDead = true;
    },
    dieAfter: (changes) => {
      changesLeft = changes;
    },
  };
}
