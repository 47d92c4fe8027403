/** The states of a maildrop's one session, and what a failure makes of them: decisions only. */
import type { Session } from '@/lib/pop3';
import { codeOf, Problem } from '@/lib/server/problem';
import { backOff } from './back-off.ts';
import { BACK_OFF_LONGEST, DELETION_TRIES, RETRY_AT_ONCE_AFTER } from './limits.ts';

/** Somebody is waiting (`foreground`), or nobody is. */
export type Urgency = 'foreground' | 'background';

/** A session together with what was read when it was opened. */
export interface Open<Prepared> {
  readonly session: Session;
  readonly prepared: Prepared;
}

export type State<Prepared> =
  | { readonly is: 'released' }
  | { readonly is: 'opening'; readonly opened: Promise<Open<Prepared>> }
  | { readonly is: 'open'; readonly open: Open<Prepared> }
  /** A job has it alone; it ends by QUIT. */
  | { readonly is: 'lent'; readonly session: Session }
  | { readonly is: 'closing'; readonly closed: Promise<void> }
  | {
      readonly is: 'waiting';
      readonly error: unknown;
      readonly since: number;
      readonly until: number;
    }
  /** The password was refused: only a new sign-in helps. */
  | { readonly is: 'refused'; readonly error: unknown }
  | { readonly is: 'stopped' };

/** No session could be had. */
export type Unreached = Extract<State<never>, { is: 'waiting' | 'refused' }>;

/** The state as others may know it. */
export type HolderState = State<unknown>['is'];

/** What failed last, where trying now would be in vain or rude; null where it would not. */
export function inVain(
  state: State<unknown>,
  urgency: Urgency,
  now: number,
): { readonly error: unknown } | null {
  if (state.is === 'stopped') return { error: new Problem('unreachable') };
  if (state.is === 'refused') return state;
  if (state.is !== 'waiting') return null;
  const patient = urgency === 'background' || codeOf(state.error) === 'too-soon';
  const until = patient ? state.until : state.since + RETRY_AT_ONCE_AFTER;
  return now < until ? state : null;
}

/** What is known of the tries so far. */
export interface Tries {
  /** In a row, with this one. */
  readonly failures: number;
  /** The password was right once. */
  readonly proven: boolean;
  /** Before when the server takes no sign-in, as far as it said. */
  readonly nextSignOnAt: number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly now: number;
}

/** The state after a session could not be had: wait and try again, or never with this password. */
export function afterFailure(error: unknown, tries: Tries): Unreached {
  const code = codeOf(error);
  if (code === 'sign-in-refused' && !soundsBusy(error, tries)) return { is: 'refused', error };
  const { failures, nextSignOnAt, now, random } = tries;
  if (code === 'too-soon') {
    const until = nextSignOnAt > now ? nextSignOnAt : now + BACK_OFF_LONGEST;
    return { is: 'waiting', error, since: now, until };
  }
  return { is: 'waiting', error, since: now, until: now + backOff(failures, random()) };
}

/**
 * A password that was right before, refused in words about a lock and without a code.
 * QUIRK: servers older than RFC 2449 (qpopper) say "-ERR maildrop already locked".
 */
function soundsBusy(error: unknown, { failures, proven }: Tries): boolean {
  const hint = error instanceof Error && 'hint' in error ? error.hint : null;
  return hint === 'maybe-busy' && proven && failures < DELETION_TRIES;
}
