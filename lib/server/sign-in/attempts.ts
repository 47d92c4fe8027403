/** Slows down guessing: a growing wait for an account and for a network after too many refusals. */
import { Problem } from '@/lib/server/problem';

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

/** The first wait; each further refusal doubles it. */
const FIRST_WAIT_MS = 2_000;

/** Refusals are forgotten after this much peace. */
const FORGOTTEN_AFTER_MS = 3_600_000;

/** Names kept of each kind; beyond, the one refused longest ago is forgotten. */
const MAX_NAMES = 10_000;

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
  begin(visitor: Visitor): (end: AttemptEnd) => void;
}

interface Count {
  refusals: number;
  lastAt: number;
}

/** @param now milliseconds, steady enough to tell seconds apart */
export function createAttempts(now: () => number): Attempts {
  const counts = { account: new Map<string, Count>(), network: new Map<string, Count>() };
  const kinds = ['account', 'network'] as const;

  const current = (kind: (typeof kinds)[number], name: string): Count => {
    const count = counts[kind].get(name);
    const peaceful = count === undefined || now() - count.lastAt > FORGOTTEN_AFTER_MS;
    return peaceful ? { refusals: 0, lastAt: 0 } : count;
  };
  const keep = (kind: (typeof kinds)[number], name: string, count: Count): void => {
    const names = counts[kind];
    names.delete(name);
    if (count.refusals === 0) return;
    names.set(name, count);
    const oldest = names.size > MAX_NAMES ? names.keys().next().value : undefined;
    if (oldest !== undefined) names.delete(oldest);
  };

  return {
    begin: (visitor) => {
      const waits = kinds.map((kind) => {
        const { refusals, lastAt } = current(kind, visitor[kind]);
        return lastAt + waitAfter(refusals, ALLOWANCES[kind]) - now();
      });
      const wait = Math.max(...waits);
      if (wait > 0) throw tooMany(wait);
      const before = kinds.map((kind) => current(kind, visitor[kind]).lastAt);
      for (const kind of kinds) {
        const { refusals } = current(kind, visitor[kind]);
        keep(kind, visitor[kind], { refusals: refusals + 1, lastAt: now() });
      }
      return (end) => {
        if (end === 'refused') return;
        for (const [index, kind] of kinds.entries()) {
          const { refusals } = current(kind, visitor[kind]);
          const forgiven = end === 'accepted' && kind === 'account';
          keep(kind, visitor[kind], {
            refusals: forgiven ? 0 : Math.max(0, refusals - 1),
            lastAt: before[index] ?? 0,
          });
        }
      };
    },
  };
}

function waitAfter(refusals: number, { free, maxWaitMs }: Allowance): number {
  if (refusals < free) return 0;
  return Math.min(maxWaitMs, FIRST_WAIT_MS * 2 ** Math.min(refusals - free, 20));
}

function tooMany(waitMs: number): Problem {
  const seconds = Math.ceil(waitMs / 1_000);
  const pause = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return new Problem('too-many-attempts', {
    message: `Too many wrong passwords. Wait ${pause}, then try again.`,
    retryAfterSeconds: seconds,
  });
}
