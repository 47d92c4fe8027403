/** Points in time relative to the moment at which the sample maildrop is made. */

/** How long ago: so many minutes or hours, or some days before at a UTC time of day. */
export type When =
  | { readonly minutes: number }
  | { readonly hours: number; readonly minutes?: number }
  | { readonly days: number; readonly at: `${number}:${number}` };

const minute = 60_000;
const day = 1_440 * minute;

/** The moment that `when` names, seen from `now`; whole minutes. */
export function arrival(when: When, now: Date): Date {
  if ('days' in when) {
    const [hours = 0, minutes = 0] = when.at.split(':').map(Number);
    const then = new Date(now.getTime() - when.days * day);
    then.setUTCHours(hours, minutes, 0, 0);
    return then;
  }
  const ago = ('hours' in when ? when.hours * 60 : 0) + (when.minutes ?? 0);
  return new Date(Math.floor(now.getTime() / minute) * minute - ago * minute);
}

/** The day so many days after `now` (before it, when negative). */
export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day);
}

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day in a letter's own words: `Thursday, 12 March`. */
export function longDay(date: Date): string {
  return `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

/** A day with its year: `12 March 2026`. */
export function dayAndYear(date: Date): string {
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
