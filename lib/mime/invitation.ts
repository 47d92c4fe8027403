/** Calendar files → what a person wants to know of an event (RFC 5545, RFC 5546). */
import type { Mailbox } from './addresses.ts';
import { calendarLines } from './calendar-lines.ts';
import { cleanLine } from './encoded-words.ts';
import {
  type Component,
  components,
  isTime,
  isZoned,
  type Property,
  recurrenceOf,
  secondsOf,
} from './ical.ts';
import { LIMITS } from './limits.ts';
import { instantIn } from './time-zone.ts';

/** An instant (ISO 8601 in UTC), a whole day, or a time of day that belongs to no known zone. */
export type Moment =
  | { kind: 'instant'; at: string }
  | { kind: 'day'; date: string }
  | { kind: 'local'; at: string };

/** Every so many days, weeks …; other: by a rule that is not told. */
export interface Repeats {
  every: 'day' | 'week' | 'month' | 'year' | 'other';
  interval: number;
}

/** What somebody answered to an invitation (RFC 5545 §3.2.12). */
export interface Answer {
  who: Mailbox;
  is: 'accepted' | 'declined' | 'tentative';
}

/** One event. `until` is the last day, or the end; null where none is told. */
export interface Invitation {
  /** The part that it was read from. */
  part: string;
  /** What its sender wants: `request` an answer, `cancel` it struck out, `publish` it known … */
  method: string;
  summary: string;
  from: Moment | null;
  until: Moment | null;
  place: string;
  organiser: Mailbox | null;
  /** Null where it happens once. */
  repeats: Repeats | null;
  /** Null where it is no answer, or says neither yes nor no nor perhaps. */
  answer: Answer | null;
}

/** An event with what tells it from others: the same one often comes in two parts. */
export interface IdentifiedInvitation extends Invitation {
  id: string;
}

const DAY_SECONDS = 86_400;

function line(value: unknown): string {
  if (typeof value !== 'string') return '';
  return cleanLine(value).replace(/\s+/g, ' ').trim().slice(0, LIMITS.cardLine);
}

function dayOf(date: Date): Moment {
  return { kind: 'day', date: date.toISOString().slice(0, 10) };
}

/** The clock as written, as if it stood in UTC. */
function written(value: unknown): Date | null {
  if (!isTime(value)) return null;
  const { year, month, day, hour, minute, second } = value;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return Number.isNaN(date.getTime()) || year < 1 || year > 9_999 ? null : date;
}

function momentOf(event: Component, name: 'dtstart' | 'dtend', shiftSeconds = 0): Moment | null {
  const property = event.getFirstProperty(name);
  const value = property?.getFirstValue();
  const clock = written(value);
  if (!property || !isTime(value) || clock === null) return null;
  if (value.isDate) return dayOf(new Date(clock.getTime() + shiftSeconds * 1_000));
  const shifted = new Date(clock.getTime() + shiftSeconds * 1_000);
  if (isZoned(value)) {
    const at = (value.toUnixTime() + shiftSeconds) * 1_000;
    return { kind: 'instant', at: new Date(at).toISOString() };
  }
  const zone = property.getParameter('tzid');
  const at = typeof zone === 'string' ? instantIn(zone, shifted) : null;
  if (at !== null) return { kind: 'instant', at: at.toISOString() };
  return { kind: 'local', at: shifted.toISOString().slice(0, 16) };
}

function endOf(event: Component): Moment | null {
  const end = momentOf(event, 'dtend');
  // The day named as the end is the first that is free again (RFC 5545 §3.6.1).
  if (end?.kind === 'day') return momentOf(event, 'dtend', -DAY_SECONDS);
  if (end) return end;
  const seconds = secondsOf(event.getFirstPropertyValue('duration'));
  if (seconds === null || seconds <= 0 || seconds > 366 * DAY_SECONDS) return null;
  const start = momentOf(event, 'dtstart');
  return momentOf(event, 'dtstart', start?.kind === 'day' ? seconds - DAY_SECONDS : seconds);
}

function mailboxOf(property: Property | null): Mailbox | null {
  if (!property) return null;
  const name = line(property.getParameter('cn'));
  const address = line(property.getFirstValue()).replace(/^mailto:/i, '');
  return name === '' && address === '' ? null : { name, address };
}

const ANSWERS = ['accepted', 'declined', 'tentative'] as const;

/** Who answers is the only attendee that an answer names (RFC 5546 §3.2.3). */
function answerOf(event: Component): Answer | null {
  const attendee = event.getFirstProperty('attendee');
  const who = mailboxOf(attendee);
  const state = line(attendee?.getParameter('partstat')).toLowerCase();
  const is = ANSWERS.find((answer) => answer === state);
  return who && is ? { who, is } : null;
}

const UNITS: Record<string, Repeats['every']> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};

function repeatsOf(event: Component): Repeats | null {
  const rule = recurrenceOf(event.getFirstPropertyValue('rrule'));
  if (!rule) return null;
  const every = UNITS[rule.frequency];
  if (every === undefined) return { every: 'other', interval: 1 };
  return { every, interval: Math.max(1, rule.interval) };
}

function invitationOf(event: Component, method: string, part: string): IdentifiedInvitation {
  const cancelled = line(event.getFirstPropertyValue('status')).toLowerCase() === 'cancelled';
  return {
    id: `${line(event.getFirstPropertyValue('uid'))} ${String(event.getFirstPropertyValue('recurrence-id') ?? '')}`,
    part,
    method: cancelled ? 'cancel' : method,
    summary: line(event.getFirstPropertyValue('summary')),
    from: momentOf(event, 'dtstart'),
    until: endOf(event),
    place: line(event.getFirstPropertyValue('location')),
    organiser: mailboxOf(event.getFirstProperty('organizer')),
    repeats: repeatsOf(event),
    answer: method === 'reply' ? answerOf(event) : null,
  };
}

/**
 * The events of a calendar file. What makes no sense is left out.
 * @param told the method that its type names (RFC 6047 §2.4), for a file that names none
 */
export function readInvitations(text: string, part: string, told = ''): IdentifiedInvitation[] {
  try {
    return components(calendarLines(text))
      .filter(({ name }) => name === 'vcalendar')
      .flatMap((calendar) => {
        const named = line(calendar.getFirstPropertyValue('method')) || told;
        const method = named.toLowerCase() || 'publish';
        const events = calendar.getAllSubcomponents('vevent').slice(0, LIMITS.cardsOfFile);
        return events.map((event) => invitationOf(event, method, part));
      });
  } catch {
    // ical.js reads values late, and throws over some: the file is still offered as it is.
    return [];
  }
}
