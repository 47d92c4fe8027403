/** When a letter may go later: the times that people mean, in their own zone. Decisions only. */

/** By which it is called; the words are the page's. */
export type LaterId = 'hour' | 'evening' | 'morning' | 'monday';

export interface Later {
  readonly id: LaterId;
  readonly at: Date;
}

/** Hours of the day, where the reader is. */
const MORNING = 8;
const EVENING = 18;

/** Days ahead; the server's SCHEDULED_AT_MOST is one more. */
const FURTHEST_DAYS = 365;

const on = (now: Date, days: number, hour: number) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);

/** What is offered, the soonest first. An evening that is nearly there is none. */
export function laterTimes(now: Date): Later[] {
  const hour = new Date(now.getTime() + 60 * 60_000);
  hour.setSeconds(0, 0);
  const untilMonday = ((8 - now.getDay()) % 7) + (now.getDay() === 1 ? 7 : 0);
  const times: Later[] = [
    { id: 'hour', at: hour },
    { id: 'evening', at: on(now, 0, EVENING) },
    { id: 'morning', at: on(now, 1, MORNING) },
    { id: 'monday', at: on(now, untilMonday, MORNING) },
  ];
  return times.filter(({ id, at }) => {
    if (id === 'evening') return at > hour;
    return id !== 'monday' || untilMonday > 1;
  });
}

/** As `<input type="datetime-local">` writes it: local, to the minute. */
export function localTime(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Between which moments a letter may be sent later. */
export const laterBounds = (now: Date) => ({
  from: localTime(new Date(now.getTime() + 60_000)),
  until: localTime(on(now, FURTHEST_DAYS, 0)),
});

/** What was picked; null where it is none, past, or too far ahead. */
export function picked(value: string, now: Date): Date | null {
  const at = new Date(value);
  if (Number.isNaN(at.getTime()) || at <= now) return null;
  return at < on(now, FURTHEST_DAYS, 0) ? at : null;
}
