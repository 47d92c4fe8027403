/** The log under the days on which things happened, as people call them. */
import { longDay } from '@/lib/client/formats';
import type { LogEntry } from '@/lib/contract/log';
import type { Say } from '@/lib/words/say';

/** One day's entries, in the order in which they came. */
export interface LogDay {
  readonly day: string;
  readonly entries: readonly LogEntry[];
}

/** @param entries the latest first */
export function daysOf(say: Say, entries: readonly LogEntry[], now: Date): LogDay[] {
  const days = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const day = dayOf(new Date(entry.at), now, say);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

function dayOf(date: Date, now: Date, say: Say): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return say('time.today');
  if (date.toDateString() === yesterday.toDateString()) return say('time.yesterday');
  return longDay(say.manner, date, now);
}
