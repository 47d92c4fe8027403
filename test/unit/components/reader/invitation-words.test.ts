/** Events in words. */
import { expect, test } from 'vitest';
import { invitationInWords } from '@/components/reader/invitation-words';
import { inEnglish } from '@/lib/words/texts';

const event = {
  part: '2',
  method: 'reply',
  summary: 'Seedlings',
  from: null,
  until: null,
  place: '',
  organiser: null,
  repeats: null,
  answer: null,
};

test.each([
  ['accepted', 'Anna accepted'],
  ['declined', 'Anna declined'],
  ['tentative', 'Anna answered “perhaps”'],
] as const)('who answered, and what: %s', (is, words) => {
  const answer = { who: { name: 'Anna', address: 'anna@example.org' }, is };
  expect(invitationInWords(inEnglish, { ...event, answer }).wish).toBe(words);
});

test('an answer that does not say is one, and what is cancelled is told as before', () => {
  expect(invitationInWords(inEnglish, event).wish).toBe('Answer to an invitation');
  expect(invitationInWords(inEnglish, { ...event, method: 'cancel' }).wish).toBe('Cancelled');
});
