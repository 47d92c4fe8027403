/** Where a letter stands, in a sentence for its reader. */
import type { Standing } from '@/lib/contract/standing';
import type { Say } from '@/lib/words/say';
import { headingDate } from './formats.ts';
import { isFailed, type StandingRow, standingInRow } from './letter-row.ts';
import { problemWords } from './problem-words.ts';

export interface StandingWords extends StandingRow {
  readonly sentence: string;
}

/** @param now where it is, for dates */
export function standingInWords(say: Say, standing: Standing, now: Date): StandingWords {
  return { ...standingInRow(say, standing, now), sentence: sentenceFor(say, standing, now) };
}

function sentenceFor(say: Say, { state, until, reason, recipients }: Standing, now: Date): string {
  const date = headingDate(say, until, now);
  switch (state) {
    case 'held':
    case 'sending':
    case 'unknown':
      return say(`letters.${state}-words`);
    case 'scheduled':
      return say('letters.scheduled-words', { date });
    case 'due': {
      if (reason === undefined) return say('letters.due-words');
      const words = problemWords(say, reason);
      const isLater = Date.parse(until) > now.getTime();
      return isLater ? say('letters.waits-words', { reason: words, date }) : words;
    }
    case 'returned':
      return reason === undefined ? say('letters.draft') : problemWords(say, reason);
    case 'sent': {
      const failed = recipients.filter(isFailed);
      if (failed.length === 0) return say('letters.sent-words');
      const names = failed.map(({ address }) => address).join(', ');
      return say('letters.undelivered-words', { names });
    }
    case 'taken-back':
      return say('letters.draft');
  }
}
