/** Where a letter stands, in few words for its row and in a sentence for its reader. */
import type { RecipientOutcome, Standing } from '@/lib/contract/standing';
import type { Say } from '@/lib/words/say';
import { headingDate } from './formats.ts';
import { problemWords } from './problem-words.ts';

/** plain: as it should be; waits: somebody may want to act; wrong: somebody has to know. */
export type Tone = 'plain' | 'waits' | 'wrong';

export interface StandingWords {
  /** Empty where all is as one thinks. */
  readonly row: string;
  readonly sentence: string;
  readonly tone: Tone;
}

/** @param now where it is, for dates */
export function standingInWords(say: Say, standing: Standing, now: Date): StandingWords {
  const { state, until, reason, recipients } = standing;
  const date = headingDate(say, until, now);
  switch (state) {
    case 'held':
      return plain(say('letters.held'), say('letters.held-words'));
    case 'scheduled':
      return plain(say('letters.scheduled', { date }), say('letters.scheduled-words', { date }));
    case 'sending':
      return plain(say('letters.sending'), say('letters.sending-words'));
    case 'due': {
      if (reason === undefined) return plain(say('letters.sending'), say('letters.due-words'));
      const words = problemWords(say, reason);
      const isLater = Date.parse(until) > now.getTime();
      const sentence = isLater ? say('letters.waits-words', { reason: words, date }) : words;
      return { row: say('letters.waits'), sentence, tone: 'waits' };
    }
    case 'unknown':
      return { row: say('letters.unknown'), sentence: say('letters.unknown-words'), tone: 'wrong' };
    case 'returned': {
      const sentence = reason === undefined ? say('letters.draft') : problemWords(say, reason);
      return { row: say('letters.returned'), sentence, tone: 'wrong' };
    }
    case 'sent':
      return sentInWords(say, recipients);
    case 'taken-back':
      return plain('', say('letters.draft'));
  }
}

const plain = (row: string, sentence: string): StandingWords => ({ row, sentence, tone: 'plain' });

function sentInWords(say: Say, recipients: readonly RecipientOutcome[]): StandingWords {
  const failed = recipients.filter(isFailed);
  if (failed.length === 0) return plain('', say('letters.sent-words'));
  const all = failed.length === recipients.length;
  return {
    row: say(all ? 'letters.undelivered' : 'letters.undelivered-some'),
    sentence: say('letters.undelivered-words', {
      names: failed.map(({ address }) => address).join(', '),
    }),
    tone: 'wrong',
  };
}

/** Whether it did not reach this one, as far as is known. */
export const isFailed = ({ state }: RecipientOutcome) =>
  state === 'refused' || state === 'undelivered';
