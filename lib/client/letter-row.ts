/** Where a letter stands, in few words for its row. */
import type { RecipientOutcome, Standing } from '@/lib/contract/standing';
import type { Say } from '@/lib/words/say';
import { headingDate } from './formats.ts';

/** plain: as it should be; waits: somebody may want to act; wrong: somebody has to know. */
export type Tone = 'plain' | 'waits' | 'wrong';

export interface StandingRow {
  /** Empty where all is as one thinks. */
  readonly row: string;
  readonly tone: Tone;
}

/** @param now where it is, for dates */
export function standingInRow(say: Say, standing: Standing, now: Date): StandingRow {
  const { state, until, reason, recipients } = standing;
  switch (state) {
    case 'held':
    case 'sending':
      return plain(say(`letters.${state}`));
    case 'scheduled':
      return plain(say('letters.scheduled', { date: headingDate(say, until, now) }));
    case 'due':
      return reason === undefined
        ? plain(say('letters.sending'))
        : { row: say('letters.waits'), tone: 'waits' };
    case 'unknown':
    case 'returned':
      return { row: say(`letters.${state}`), tone: 'wrong' };
    case 'sent':
      return sentInRow(say, recipients);
    case 'taken-back':
      return plain('');
  }
}

const plain = (row: string): StandingRow => ({ row, tone: 'plain' });

function sentInRow(say: Say, recipients: readonly RecipientOutcome[]): StandingRow {
  const failed = recipients.filter(isFailed);
  if (failed.length === 0) return plain('');
  const all = failed.length === recipients.length;
  return { row: say(all ? 'letters.undelivered' : 'letters.undelivered-some'), tone: 'wrong' };
}

/** Whether it did not reach this one, as far as is known. */
export const isFailed = ({ state }: RecipientOutcome) =>
  state === 'refused' || state === 'undelivered';
