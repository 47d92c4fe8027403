/** How the maildrop and its deletions stand, asked for beside the events that tell of them, too. */
import type { ServerEvents } from '@/lib/contract/events';
import type { Acting } from './acting.ts';
import { tellMaildrop } from './holding.ts';
import type { Core } from './store.ts';

export interface Standing {
  /** An event came. */
  heard(name: keyof ServerEvents): void;
  /** @throws ApiError */
  learn(): Promise<void>;
}

export function createStanding(core: Core, acting: Pick<Acting, 'answered'>): Standing {
  const events: Partial<Record<keyof ServerEvents, number>> = {};
  /** Asks again where an event overtook the answer: what it told is newer. */
  const newest = async <Answer>(name: keyof ServerEvents, ask: () => Promise<Answer>) => {
    for (;;) {
      const before = events[name];
      const answer = await ask();
      if (events[name] === before) return answer;
    }
  };
  return {
    heard(name) {
      events[name] = (events[name] ?? 0) + 1;
    },
    async learn() {
      await Promise.all([
        newest('deletions', core.api.deletions).then(acting.answered),
        newest('maildrop', core.api.session).then(({ accounts: [account] }) => {
          if (account !== undefined) tellMaildrop(core, account.maildrop);
        }),
      ]);
    },
  };
}
