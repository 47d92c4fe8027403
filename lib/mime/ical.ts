/** The door to ical.js: calendar and contact files → their components (RFC 5545, RFC 6350). */
import ICAL from 'ical.js';

export type Component = InstanceType<typeof ICAL.Component>;
export type Property = InstanceType<typeof ICAL.Property>;
export type Time = InstanceType<typeof ICAL.Time>;

/** Whether a property's value is a time. */
export function isTime(value: unknown): value is Time {
  return value instanceof ICAL.Time;
}

/** Whether the time belongs to a zone that the file describes, or to UTC. */
export function isZoned(time: Time): boolean {
  return time.zone !== ICAL.Timezone.localTimezone;
}

/** A property that may be a rule of recurrence: how often, and every how many. */
export function recurrenceOf(value: unknown): { frequency: string; interval: number } | null {
  if (!(value instanceof ICAL.Recur)) return null;
  return { frequency: String(value.freq), interval: Number(value.interval) };
}

/** A duration in seconds; null where the value is none. */
export function secondsOf(value: unknown): number | null {
  return value instanceof ICAL.Duration ? value.toSeconds() : null;
}

/** The outermost components of a file; none where it makes no sense. */
export function components(text: string): Component[] {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text);
  } catch {
    // What is no calendar or contact is a file like others, and offered as one.
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  const several = Array.isArray(parsed[0]) ? parsed : [parsed];
  return several.map((one) => withoutOddZones(new ICAL.Component(one)));
}

/** Changes of the clock in one zone; the longest history of a real one has some 30. */
const ZONE_CHANGES = 60;

/**
 * Zones whose clocks change more often than once a year are none: ical.js works out every change up
 * to the event, and a rule for each second since the year 1 would keep it for good.
 */
function withoutOddZones(component: Component): Component {
  for (const zone of component.getAllSubcomponents('vtimezone')) {
    const changes = zone.getAllSubcomponents();
    if (changes.length > ZONE_CHANGES || !changes.every(isYearly)) {
      component.removeSubcomponent(zone);
    }
  }
  return component;
}

function isYearly(change: Component): boolean {
  const rules = change.getAllProperties('rrule');
  const begins = change.getFirstPropertyValue('dtstart');
  const isModern = begins instanceof ICAL.Time && begins.year > 1_500;
  return isModern && rules.every((rule) => isYearlyRule(rule.getFirstValue()));
}

function isYearlyRule(rule: unknown): boolean {
  if (!(rule instanceof ICAL.Recur) || rule.freq !== 'YEARLY') return false;
  const parts = Object.values(rule.parts).flat();
  return (
    parts.length <= 4 &&
    !['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYYEARDAY'].some((by) => by in rule.parts)
  );
}
