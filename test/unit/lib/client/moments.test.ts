/** When an event is, in words. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calendarLeaf, momentsInWords } from '@/lib/client/moments';
import { speaking } from '@/lib/words/say';
import { inEnglish, textsIn } from '@/lib/words/texts';

beforeEach(() => vi.stubEnv('TZ', 'Europe/Berlin'));
afterEach(() => vi.unstubAllEnvs());

const say = speaking({ ...inEnglish.manner, locale: 'en-GB' }, await textsIn('en'));

const instant = (at: string) => ({ kind: 'instant', at }) as const;
const day = (date: string) => ({ kind: 'day', date }) as const;

test('an instant is told in the reader’s zone, which is named', () => {
  const words = momentsInWords(
    say,
    instant('2026-06-01T08:00:00.000Z'),
    instant('2026-06-01T09:30:00.000Z'),
  );
  expect(words).toMatch(/^Monday,? 1 June 2026.*10:00.11:30.*(?:CEST|GMT\+2)$/u);
});

test('a clock of twelve hours has no nought before its hour', () => {
  const american = speaking({ ...say.manner, locale: 'en-US' }, {});
  const words = momentsInWords(american, instant('2026-06-01T07:00:00.000Z'), null);
  expect(words).toMatch(/ 9:00\sAM/);
});

test('a day is that day everywhere, and several are told from first to last', () => {
  expect(momentsInWords(say, day('2026-06-01'), day('2026-06-01'))).toMatch(
    /^Monday,? 1 June 2026$/,
  );
  const range = momentsInWords(say, day('2026-06-01'), day('2026-06-03'));
  expect(range).toMatch(/1\sJune.*3\sJune\s2026$/);
});

test('a time in no zone is told as it was written, and names none', () => {
  const words = momentsInWords(say, { kind: 'local', at: '2026-06-01T12:00' }, null);
  expect(words).toMatch(/12:00$/);
});

test('an end before the beginning is not believed', () => {
  expect(momentsInWords(say, day('2026-06-03'), day('2026-06-01'))).toMatch(/3 June 2026$/);
});

test('no time, and no sensible one, are none', () => {
  expect(momentsInWords(say, null, null)).toBeNull();
  expect(momentsInWords(say, { kind: 'local', at: 'soon' }, null)).toBeNull();
});

test('the leaf of a calendar shows month and day', () => {
  expect(calendarLeaf(say, day('2026-06-01'))).toEqual({ month: 'Jun', day: '1' });
});
