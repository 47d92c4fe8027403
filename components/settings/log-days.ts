/** The log under the days on which things happened, as people call them. */
import type { LogEntry } from '@/lib/contract/log';

/** One day's entries, in the order in which they came. */
export interface LogDay {
  readonly day: string;
  readonly entries: readonly LogEntry[];
}

/** @param entries the latest first */
export function daysOf(entries: readonly LogEntry[], now: Date, locale?: string): LogDay[] {
  const days = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const day = dayOf(new Date(entry.at), now, locale);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

function dayOf(date: Date, now: Date, locale?: string): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return 'Today';
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return date.toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' });
}
