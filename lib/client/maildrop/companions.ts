/** Who else on the page lives by the maildrop's connection to the server, and by its sign-in. */
import type { ServerEvents } from '@/lib/contract/events';

interface Companion {
  readonly heard: (events: Partial<ServerEvents>) => void;
  /** The connection is there again; events were missed. */
  readonly reconnected?: () => void;
  /** One is about to sign out: what must reach the server first. Never rejects. */
  readonly leaving?: () => Promise<void>;
}

export interface Companions extends Required<Companion> {
  /** @returns what ends it */
  join(companion: Companion): () => void;
}

export function createCompanions(): Companions {
  const all = new Set<Companion>();
  return {
    join(companion) {
      all.add(companion);
      return () => all.delete(companion);
    },
    heard(events) {
      for (const each of all) each.heard(events);
    },
    reconnected() {
      for (const each of all) each.reconnected?.();
    },
    async leaving() {
      await Promise.all([...all].map((each) => each.leaving?.()));
    },
  };
}
