/** How the mailbox stands, in the few words of the status line. */
import { ago, octetsInWords } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { ErrorCode, ErrorDetail } from '@/lib/contract/error';
import type { MaildropView } from '@/lib/contract/session';
import type { Id, Say } from '@/lib/words/say';
import type { Snapshot } from './store.ts';

/** The words, what colour their dot has, and what can be done about it. */
export interface StatusWords {
  readonly tone: 'good' | 'rest' | 'wait' | 'bad';
  readonly words: string;
  readonly offer: 'connect' | 'try-now' | 'sign-out' | null;
}

/** What it waits for, shorter than an error's words: the line says itself when it tries again. */
const REASONS: Partial<Record<ErrorCode, Id>> = {
  busy: 'status.reason.busy',
  'too-soon': 'status.reason.too-soon',
  unreachable: 'status.reason.unreachable',
  'timed-out': 'status.reason.timed-out',
  'connection-lost': 'status.reason.connection-lost',
  crowded: 'status.reason.crowded',
  refused: 'status.reason.refused',
  'sign-in-refused': 'status.reason.sign-in-refused',
};

type Shown = Pick<Snapshot, 'maildrop' | 'stream'>;

/** `now` in milliseconds, by this browser's clock. */
export function statusWords(say: Say, { maildrop, stream }: Shown, now: number): StatusWords {
  if (stream === 'lost') return { tone: 'wait', words: say('status.connecting'), offer: null };
  switch (maildrop.state) {
    case 'opening': {
      const words = say(maildrop.checkedAt === null ? 'status.opening' : 'status.reconnecting');
      return { tone: 'wait', words, offer: null };
    }
    case 'waiting':
      return waiting(say, maildrop, now);
    case 'open':
      return { tone: 'good', words: say('status.connected'), offer: null };
    case 'let-go':
      return { tone: 'rest', words: say('status.let-go'), offer: 'connect' };
    case 'released': {
      const { releasedAt } = maildrop;
      const words =
        releasedAt === undefined
          ? say('status.released')
          : say('status.released-ago', { when: ago(say, now - Date.parse(releasedAt)) });
      return { tone: 'rest', words, offer: null };
    }
  }
}

function waiting(say: Say, { problem, retryAt }: MaildropView, now: number): StatusWords {
  const reason = problem === undefined ? say('status.waiting') : reasonOf(say, problem);
  const tone = problem?.code === 'busy' || problem?.code === 'too-soon' ? 'wait' : 'bad';
  // No try with this password is any use.
  const refused = problem?.code === 'sign-in-refused';
  if (retryAt === undefined)
    return { tone, words: reason, offer: refused ? 'sign-out' : 'try-now' };
  const offer = problem?.code === 'too-soon' ? null : 'try-now';
  return { tone, words: againIn(say, reason, Date.parse(retryAt) - now), offer };
}

function reasonOf(say: Say, problem: ErrorDetail): string {
  const id = REASONS[problem.code];
  return (id === undefined ? null : say.told({ id })) ?? problemWords(say, problem);
}

/** The reason, and in how long it is tried again, as exactly as anyone waits for it. */
function againIn(say: Say, reason: string, milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds <= 0) return say('status.again-now', { reason });
  if (seconds < 90) return say('status.again-in-seconds', { reason, count: seconds });
  return say('status.again-in-minutes', { reason, count: Math.ceil(seconds / 60) });
}

/** From which share of its bound on a mailbox is nearly full: time to make room before mail bounces. */
const NEARLY = 0.9;

export type Fullness = 'fine' | 'nearly' | 'over';

/** What a mailbox is that is not fine. */
export const FILLS = { nearly: 'status.nearly-full', over: 'status.full' } as const;

/** @param quota what the mailbox may hold, as its owner says; null where nobody said */
export function fullness(octets: number, quota: number | null): Fullness {
  if (quota === null || octets < quota * NEARLY) return 'fine';
  return octets < quota ? 'nearly' : 'over';
}

/** "1.2 GB", or "1.2 GB of 2 GB" where a bound is known. */
export function fillInWords(say: Say, octets: number, quota: number | null): string {
  const much = octetsInWords(say, octets);
  if (quota === null) return much;
  return say('status.fill', { much, most: octetsInWords(say, quota) });
}

/** How fresh the list is, and how much there is of it; none before it was read. */
export function freshness(
  say: Say,
  maildrop: MaildropView,
  quota: number | null,
  now: number,
): readonly string[] {
  if (maildrop.checkedAt === null) return [];
  const holds = say('status.holds', { count: maildrop.messages });
  const fill = fillInWords(say, maildrop.octets, quota);
  const lines = [
    say('status.checked', { when: ago(say, now - Date.parse(maildrop.checkedAt)) }),
    // With its bound it has no room beside the count, in any language; without one, where both are long, it goes
    // to the next line in one piece.
    ...(quota === null ? [`${holds} · ${fill.replace(' ', '\u00a0')}`] : [holds, fill]),
  ];
  if (maildrop.keptDays === 0) lines.push(say('status.removes-read'));
  else if (maildrop.keptDays !== undefined)
    lines.push(say('status.kept', { count: maildrop.keptDays }));
  return lines;
}
