/** Slows down guessing: a growing wait for an account and for a network after too many refusals. */

import { Problem } from '@/lib/server/problem';
import type { AttemptCount, Store } from '@/lib/server/store/contract';
import { telling } from '@/lib/words/say';

/** What one kind of name may do. */
interface Allowance {
  /** Refusals before the first wait. */
  readonly free: number;
  /** The longest wait. */
  readonly maxWaitMs: number;
}

/**
 * A person mistypes a few times. An account's wait stays short, or whoever knows an address could
 * keep its owner out; a network's may be long, but many people can share one.
 */
const ALLOWANCES = {
  account: { free: 5, maxWaitMs: 5 * 60_000 },
  network: { free: 20, maxWaitMs: 15 * 60_000 },
} as const satisfies Record<string, Allowance>;

const KINDS = ['account', 'network'] as const;

/** The first wait; each further refusal doubles it. */
const FIRST_WAIT_MS = 2_000;

/** Refusals are forgotten after this much peace. */
const FORGOTTEN_AFTER_MS = 3_600_000;

/** Who tries, as names that may be kept. */
interface Visitor {
  readonly account: string;
  readonly network: string;
}

/** How an attempt ended. `undecided`: the mail server judged nothing, so nothing counts. */
export type AttemptEnd = 'accepted' | 'refused' | 'undecided';

/** Counts attempts, from the moment when one begins: a hundred at once are a hundred. */
export interface Attempts {
  /**
   * @returns to be called once with the end of the attempt
   * @throws Problem `too-many-attempts`; then nothing may be asked of the mail server
   */
  begin(visitor: Visitor): Promise<(end: AttemptEnd) => Promise<void>>;
  /** Forgets what no longer counts. */
  sweep(): Promise<void>;
}

/** @param now milliseconds since 1970 */
export function createAttempts(store: Store['attempts'], now: () => number): Attempts {
  const asOfNow = (count: AttemptCount): AttemptCount =>
    now() - count.lastAt > FORGOTTEN_AFTER_MS ? { refusals: 0, lastAt: 0 } : count;
  return {
    begin: async (visitor) => {
      const names = KINDS.map((kind) => JSON.stringify([kind, visitor[kind]]));
      let before: readonly AttemptCount[] = [];
      await store.update(names, (kept) => {
        before = kept.map(asOfNow);
        const waits = before.map(({ refusals, lastAt }, at) => {
          return lastAt + waitAfter(refusals, KINDS[at]) - now();
        });
        const wait = Math.max(...waits);
        if (wait > 0) throw tooMany(wait);
        return before.map(({ refusals }) => ({ refusals: refusals + 1, lastAt: now() }));
      });
      return async (end) => {
        if (end === 'refused') return;
        await store.update(names, (kept) =>
          kept.map(asOfNow).map(({ refusals }, at) => {
            const forgiven = end === 'accepted' && KINDS[at] === 'account';
            return {
              refusals: forgiven ? 0 : Math.max(0, refusals - 1),
              lastAt: before[at]?.lastAt ?? 0,
            };
          }),
        );
      };
    },
    sweep: () => store.sweep(now() - FORGOTTEN_AFTER_MS),
  };
}

function waitAfter(refusals: number, kind: (typeof KINDS)[number] = 'account'): number {
  const { free, maxWaitMs } = ALLOWANCES[kind];
  if (refusals < free) return 0;
  return Math.min(maxWaitMs, FIRST_WAIT_MS * 2 ** Math.min(refusals - free, 20));
}

function tooMany(waitMs: number): Problem {
  const seconds = Math.ceil(waitMs / 1_000);
  const pause =
    seconds < 90
      ? { unit: 'seconds', count: seconds }
      : { unit: 'minutes', count: Math.ceil(seconds / 60) };
  return new Problem('too-many-attempts', {
    told: telling('problem.too-many-wrong', pause),
    retryAfterSeconds: seconds,
  });
}
