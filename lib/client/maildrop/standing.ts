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

/** @param whose the account that the page is for */
export function createStanding(
  core: Core,
  acting: Pick<Acting, 'answered'>,
  whose: string,
): Standing {
  const events: Partial<Record<keyof ServerEvents, number>> = {};
  /** An event tells of some deletions: where one overtook the answer, all are asked for again. */
  const learnDeletions = async (): Promise<void> => {
    const before = events.deletions;
    const answer = await core.api.deletions();
    if (events.deletions !== before) return learnDeletions();
    acting.answered(answer);
  };
  /** An event tells all of the maildrop: where one overtook the answer, nothing is left to learn. */
  const learnMaildrop = async () => {
    const before = events.maildrop;
    const [account] = (await core.api.session()).accounts;
    // Signed out and in again by another tab, while this one slept: nothing is learned of another's mail.
    if (account !== undefined && account.id !== whose) {
      core.signedOut('replaced');
      return new Promise<never>(() => {});
    }
    if (account !== undefined && events.maildrop === before) tellMaildrop(core, account.maildrop);
  };
  return {
    heard(name) {
      events[name] = (events[name] ?? 0) + 1;
    },
    async learn() {
      await Promise.all([learnDeletions(), learnMaildrop()]);
    },
  };
}
