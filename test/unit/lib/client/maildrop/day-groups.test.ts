/** Rows are read under days, weeks and months. */
import { describe, expect, it } from 'vitest';
import { calendarFor, dayGroups } from '@/lib/client/maildrop/day-groups';
import { inEnglish } from '@/lib/words/texts';

/** A Thursday. */
const NOW = new Date(2026, 10, 19, 12);
const calendar = calendarFor(inEnglish, NOW);

const at = (month: number, day: number, year = 2026) =>
  new Date(year, month - 1, day, 9).toISOString();

type Dates = readonly (string | null | undefined)[];

function groupsOf(dates: Dates) {
  const rows = dates.map((date, index) => (date === undefined ? undefined : String(index)));
  return dayGroups(rows, (key) => dates[Number(key)] ?? null, calendar);
}

function headings(dates: Dates): string[] {
  const groups = groupsOf(dates);
  return groups.starts.map((start) => `${start} ${groups.wordsOver(start, start)}`);
}

describe('groups by day', () => {
  it('are named as people say them', () => {
    expect(
      headings([
        at(11, 19),
        at(11, 18),
        at(11, 16),
        at(11, 15),
        at(11, 9),
        at(11, 8),
        at(3, 1),
        at(3, 1, 2019),
      ]),
    ).toEqual([
      '0 Today',
      '1 Yesterday',
      '2 This week',
      '3 Last week',
      '5 November',
      '6 March',
      '7 March 2019',
    ]);
  });

  it('run from the oldest on as well', () => {
    expect(headings([at(3, 1), at(11, 18), at(11, 19)])).toEqual([
      '0 March',
      '1 Yesterday',
      '2 Today',
    ]);
  });

  it('keep rows together that are loaded later, have no date or a mistaken one', () => {
    expect(headings([at(11, 19), null, undefined, at(11, 19), at(1, 1, 2099), at(11, 18)])).toEqual(
      ['0 Today', '5 Yesterday'],
    );
    expect(headings([null, at(11, 19)])).toEqual(['0 Today']);
    expect(headings([undefined, undefined, at(11, 19)])).toEqual(['2 Today']);
  });

  it('say nothing over rows that are not loaded and may be of another day', () => {
    const over = (dates: Dates, start: number) => {
      const groups = groupsOf(dates);
      return dates.map((_, seen) => groups.wordsOver(start, seen));
    };
    const gap = [at(11, 19), null, undefined, null, at(11, 18)];
    expect(over(gap, 0)).toEqual(['Today', 'Today', '', '', '']);
    expect(over(gap, 4)).toEqual(['Yesterday', 'Yesterday', 'Yesterday', 'Yesterday', 'Yesterday']);
    const within = [at(11, 19), undefined, at(11, 19), undefined];
    expect(over(within, 0)).toEqual(['Today', 'Today', 'Today', '']);
    expect(over([undefined, at(11, 19)], 0)).toEqual(['', '']);
  });
});
