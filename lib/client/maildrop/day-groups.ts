/** The days, weeks and months under which a list by date is read. */
import { monthOf } from '@/lib/client/formats';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import type { Say } from '@/lib/words/say';

/** A span of time, as it is seen from `now`: each has a number of its own, later ones higher. */
type Span = number;

const TODAY = 1e6;
const YESTERDAY = 1e6 - 1;
const THIS_WEEK = 1e6 - 2;
const LAST_WEEK = 1e6 - 3;

/** Sorts dates into spans. */
export interface Calendar {
  spanOf(date: number): Span;
  /** As a heading says it: "Yesterday", "October", "March 2019". */
  words(span: Span): string;
  /** From here on a date is a mistake, and its row stands with the one before. */
  readonly ends: number;
}

const DAY = 86_400_000;

/** Weeks begin on Monday, days where the reader is. */
export function calendarFor(say: Say, now: Date): Calendar {
  const day = (back: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - back).getTime();
  const sinceMonday = (now.getDay() + 6) % 7;
  const begins: readonly (readonly [number, Span])[] = [
    [day(0), TODAY],
    [day(1), YESTERDAY],
    [day(sinceMonday), THIS_WEEK],
    [day(sinceMonday + 7), LAST_WEEK],
  ];
  const names: Readonly<Record<Span, string>> = {
    [TODAY]: say('time.today'),
    [YESTERDAY]: say('time.yesterday'),
    [THIS_WEEK]: say('time.this-week'),
    [LAST_WEEK]: say('time.last-week'),
  };
  return {
    spanOf(date) {
      const recent = begins.find(([begin]) => date >= begin);
      if (recent !== undefined) return recent[1];
      const when = new Date(date);
      return when.getFullYear() * 12 + when.getMonth();
    },
    words(span) {
      const name = names[span];
      if (name !== undefined) return name;
      return monthOf(say, new Date(Math.floor(span / 12), span % 12), now);
    },
    ends: now.getTime() + DAY,
  };
}

/** The rows that begin a span. */
export interface DayGroups {
  /** Ascending. */
  readonly starts: readonly number[];
  /**
   * The words over the span that begins at row `start` or before it, while `seen` is the first row in sight.
   * None over rows that are not loaded: they may be of any span from this one to the next.
   */
  wordsOver(start: number, seen: number): string;
}

/**
 * Groups rows, by date in either direction. A row that is not loaded, or has no date, stands with
 * the one before, so that loading it can only bring headings, never move one.
 */
export function dayGroups(
  rows: readonly (MessageKey | undefined)[],
  dateOf: (key: MessageKey) => Envelope['date'] | undefined,
  calendar: Calendar,
): DayGroups {
  const starts: number[] = [];
  const spans: { readonly is: Span; lastKnown: number }[] = [];
  let gap: 'none' | 'before' = 'none';
  rows.forEach((key, index) => {
    const date = Date.parse((key === undefined ? null : dateOf(key)) ?? '');
    const before = spans.at(-1);
    if (key === undefined) gap = 'before';
    if (Number.isNaN(date) || date > calendar.ends) {
      if (gap === 'none' && before !== undefined) before.lastKnown = index;
      return;
    }
    gap = 'none';
    const span = calendar.spanOf(date);
    if (span === before?.is) {
      before.lastKnown = index;
      return;
    }
    starts.push(starts.length === 0 && rows[0] !== undefined ? 0 : index);
    spans.push({ is: span, lastKnown: index });
  });
  return {
    starts,
    wordsOver(start, seen) {
      const at = starts.findLastIndex((begin) => begin <= start);
      const span = spans[at];
      const last = (starts[at + 1] ?? rows.length) - 1;
      if (span === undefined || Math.min(seen, last) > span.lastKnown) return '';
      return calendar.words(span.is);
    },
  };
}
