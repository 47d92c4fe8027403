/** How the mailbox stands, in the few words of the status line. */
import { ago, counted, octetsInWords } from '@/lib/client/formats';
import type { ErrorCode } from '@/lib/contract/error';
import type { MaildropView } from '@/lib/contract/session';
import type { Snapshot } from './store.ts';

/** The words, what colour their dot has, and what can be done about it. */
export interface StatusWords {
  readonly tone: 'good' | 'rest' | 'wait' | 'bad';
  readonly words: string;
  readonly offer: 'connect' | 'try-now' | null;
}

/** What it waits for, shorter than an error's words: the line says itself when it tries again. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  busy: 'Another mail program is reading this mailbox.',
  'too-soon': 'The mail server wants a pause between two visits.',
  unreachable: 'The mail server cannot be reached.',
  'timed-out': 'The mail server does not answer.',
  'connection-lost': 'The connection to the mail server was cut off.',
  crowded: 'Too many mailboxes are open here at once.',
  refused: 'The mail server refuses for now.',
  'sign-in-refused':
    'The mail server no longer accepts your password. Sign out, then sign in with the new one.',
};

type Shown = Pick<Snapshot, 'maildrop' | 'stream' | 'releasedAt'>;

/** `now` in milliseconds, by this browser's clock. */
export function statusWords({ maildrop, stream, releasedAt }: Shown, now: number): StatusWords {
  if (stream === 'lost') return { tone: 'wait', words: 'Connecting to Poplar again…', offer: null };
  switch (maildrop.state) {
    case 'opening': {
      const words = maildrop.checkedAt === null ? 'Opening the mailbox…' : 'Reconnecting…';
      return { tone: 'wait', words, offer: null };
    }
    case 'waiting':
      return waiting(maildrop, now);
    case 'open':
      return { tone: 'good', words: 'Connected', offer: null };
    case 'let-go':
      return { tone: 'rest', words: 'Released for other mail programs', offer: 'connect' };
    case 'released': {
      const when = releasedAt === null ? '' : ` ${ago(now - releasedAt)}`;
      return { tone: 'rest', words: `Mailbox released${when}`, offer: null };
    }
  }
}

function waiting({ problem, retryAt }: MaildropView, now: number): StatusWords {
  const reason = (problem && REASONS[problem.code]) ?? problem?.message ?? 'Waiting.';
  const isLasting = problem?.code === 'sign-in-refused';
  const tone = problem?.code === 'busy' || problem?.code === 'too-soon' ? 'wait' : 'bad';
  if (retryAt === undefined) return { tone, words: reason, offer: isLasting ? null : 'try-now' };
  const offer = problem?.code === 'too-soon' ? null : 'try-now';
  return { tone, words: `${reason} Trying again ${soon(Date.parse(retryAt) - now)}.`, offer };
}

/** In how long, as exactly as anyone waits for it. */
function soon(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds <= 0) return 'now';
  return seconds < 90 ? `in ${seconds} s` : `in ${Math.ceil(seconds / 60)} min`;
}

/** From which share of its bound on a mailbox is nearly full: time to make room before mail bounces. */
const NEARLY = 0.9;

export type Fullness = 'fine' | 'nearly' | 'over';

/** @param quota what the mailbox may hold, as its owner says; null where nobody said */
export function fullness(octets: number, quota: number | null): Fullness {
  if (quota === null || octets < quota * NEARLY) return 'fine';
  return octets < quota ? 'nearly' : 'over';
}

/** "1.2 GB", or "1.2 GB of 2 GB" where a bound is known. */
export function fillInWords(octets: number, quota: number | null): string {
  const much = octetsInWords(octets);
  return quota === null ? much : `${much} of ${octetsInWords(quota)}`;
}

/** How fresh the list is, and how much there is of it; none before it was read. */
export function freshness(
  maildrop: MaildropView,
  quota: number | null,
  now: number,
): readonly string[] {
  if (maildrop.checkedAt === null) return [];
  const lines = [
    `Checked ${ago(now - Date.parse(maildrop.checkedAt))}`,
    `${counted(maildrop.messages, 'message')} · ${fillInWords(maildrop.octets, quota)}`,
  ];
  if (maildrop.keptDays === 0) lines.push('This server removes what was read');
  else if (maildrop.keptDays !== undefined)
    lines.push(`Read mail is kept ${counted(maildrop.keptDays, 'day')}`);
  return lines;
}
