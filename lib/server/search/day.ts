/** When a day begins for somebody, wherever they are. */
import type { Day } from '@/lib/search';

/** Whether a time zone's name is known here. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    // RangeError is how Intl says no; there is no other way to ask for every alias.
    return false;
  }
}

/** The first moment of a day, in milliseconds since 1970. */
export function dayBegins({ year, month, day }: Day, zone: string): number {
  const wanted = Date.UTC(year, month - 1, day);
  // The second look is for days on which the clocks change.
  const guess = wanted - aheadOf(wanted, zone);
  return wanted - aheadOf(guess, zone);
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function aheadOf(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - moment;
}
