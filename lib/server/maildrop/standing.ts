/** How a maildrop stands, as the browser is told. */
import type { MaildropState, MaildropView } from '@/lib/contract/session';
import { problemOf } from '@/lib/server/problem';
import type { Counts } from './contents.ts';
import type { HolderState } from './holder-states.ts';
import type { MaildropHolder } from './opened.ts';

const STATES: Readonly<Record<HolderState, MaildropState>> = {
  released: 'released',
  closing: 'released',
  stopped: 'released',
  opening: 'opening',
  open: 'open',
  lent: 'open',
  waiting: 'waiting',
  refused: 'waiting',
};

/** What it is told from. */
export interface Standing {
  readonly holder: MaildropHolder;
  readonly counts: Counts;
  /** When the last listing was read, in milliseconds since 1970. */
  readonly checkedAt: number | null;
  /** For how many days the server keeps what was read; null where it does not say, or for ever. */
  readonly keptDays: number | null;
}

export function standing({ holder, counts, checkedAt, keptDays }: Standing): MaildropView {
  const { error, isLetGo, releasedAt, retryAt } = holder;
  const state = STATES[holder.state];
  return {
    state: state === 'released' && isLetGo ? 'let-go' : state,
    ...counts,
    checkedAt: checkedAt === null ? null : new Date(checkedAt).toISOString(),
    ...(error === undefined ? {} : { problem: problemOf(error) }),
    ...(retryAt === null ? {} : { retryAt: new Date(retryAt).toISOString() }),
    ...(releasedAt === null ? {} : { releasedAt: new Date(releasedAt).toISOString() }),
    ...(keptDays === null ? {} : { keptDays }),
  };
}
