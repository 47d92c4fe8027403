/** A clock on a wall of a named time zone → the instant, by the zones that the platform knows. */
import { zonesNamed } from './zone-names.ts';

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds; null for no such zone. */
function offsetAt(zone: string, instant: Date): number | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch (error) {
    // A name that is in no list.
    if (error instanceof RangeError) return null;
    throw error;
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const found = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? '');
  if (!found) return null;
  const minutes = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  return (found[1] === '-' ? -minutes : minutes) * 60_000;
}

/** @param clock what the wall shows, written as if it were UTC */
export function instantIn(name: string, clock: Date): Date | null {
  const found = zonesNamed(name).map((zone) => instantOf(zone, clock));
  return found.find((instant) => instant !== null) ?? null;
}

function instantOf(zone: string, clock: Date): Date | null {
  const guess = offsetAt(zone, clock);
  if (guess === null) return null;
  const offset = offsetAt(zone, new Date(clock.getTime() - guess)) ?? guess;
  return new Date(clock.getTime() - offset);
}
