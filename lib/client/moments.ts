/** When an event is, in words: in the reader's time zone, or as written where it belongs to none. */

import type { Moment } from '@/lib/contract/message';
import type { Say } from '@/lib/words/say';
import { clockOf } from './formats.ts';

/** A moment as a date of the reader's clock; days and local times are taken as written. */
function dateOf(moment: Moment): Date {
  if (moment.kind === 'instant') return new Date(moment.at);
  if (moment.kind === 'local') return new Date(moment.at);
  const [year = 0, month = 1, day = 1] = moment.date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "Monday, 1 June 2026, 10:00–11:00 CEST". Null where no time is told. */
export function momentsInWords(
  { manner }: Say,
  from: Moment | null,
  until: Moment | null,
): string | null {
  if (from === null) return null;
  const begin = dateOf(from);
  const end = until === null ? begin : dateOf(until);
  const zone = from.kind === 'instant' ? ({ timeZoneName: 'short' } as const) : {};
  const format = new Intl.DateTimeFormat(
    manner.locale,
    from.kind === 'day' ? DAY : { ...DAY, ...clockOf(manner), ...zone },
  );
  if (Number.isNaN(begin.getTime())) return null;
  return end.getTime() > begin.getTime() ? format.formatRange(begin, end) : format.format(begin);
}

/** What a leaf of a calendar shows: "Jun" and "1". */
export function calendarLeaf({ manner }: Say, from: Moment): { month: string; day: string } {
  const date = dateOf(from);
  if (Number.isNaN(date.getTime())) return { month: '', day: '?' };
  return {
    month: new Intl.DateTimeFormat(manner.locale, { month: 'short' }).format(date),
    day: date.getDate().toLocaleString(manner.locale),
  };
}
