/** The mailbox log under its days. */
import { expect, test } from 'vitest';
import { daysOf } from '@/components/settings/log-days';
import { speaking } from '@/lib/words/say';
import { inEnglish, textsIn } from '@/lib/words/texts';

const say = speaking({ ...inEnglish.manner, locale: 'en-GB' }, await textsIn('en'));

const entry = (at: Date, words: string) => ({
  at: at.toISOString(),
  kind: 'new' as const,
  count: 1,
  words,
});

test('entries stand under the day they happened on, by the reader’s own midnight', () => {
  const now = new Date(2026, 0, 3, 9, 0);
  const days = daysOf(
    say,
    [
      entry(new Date(2026, 0, 3, 0, 1), 'this night'),
      entry(new Date(2026, 0, 2, 23, 59), 'last evening'),
      entry(new Date(2026, 0, 2, 8, 0), 'last morning'),
      entry(new Date(2026, 0, 1, 8, 0), 'before'),
      entry(new Date(2025, 0, 3, 8, 0), 'a year before'),
    ],
    now,
  );
  expect(days.map(({ day, entries }) => [day, entries.map(({ words }) => words)])).toEqual([
    ['Today', ['this night']],
    ['Yesterday', ['last evening', 'last morning']],
    ['Thursday 1 January', ['before']],
    ['Friday, 3 January 2025', ['a year before']],
  ]);
});

test('a day has the order that the person chose', () => {
  const own = speaking({ ...say.manner, dateFormat: 'year-month-day' }, {});
  const [day] = daysOf(own, [entry(new Date(2025, 0, 3, 8, 0), 'then')], new Date(2026, 0, 3));
  expect(day?.day).toBe('Friday 2025-01-03');
});
