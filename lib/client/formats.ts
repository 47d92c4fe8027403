/** Dates, octets and names in the words of the list and the reader, as its reader's language has them. */
import type { Envelope, Mailbox } from '@/lib/contract/envelope';
import type { Manner, Say } from '@/lib/words/say';

const DAY = 86_400_000;

const startOfDay = (time: Date) =>
  new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();

/** As short as it can be told: the time today, the weekday this week, else the date. */
export function shortDate({ manner }: Say, iso: string | null, now: Date): string {
  if (iso === null) return '';
  const date = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(date)) / DAY);
  if (days === 0) return timeOf(manner, date);
  if (days > 0 && days < 7) return format(manner, date, { weekday: 'short' });
  return dayOf(manner, date, now);
}

/** The date in full, with the time, in the reader's time zone. */
export function fullDate(say: Say, iso: string | null): string {
  if (iso === null) return say('time.no-date');
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return format(say.manner, new Date(iso), { ...options, ...clockOf(say.manner) });
}

/** The date as the reader's heading has room for. */
export function headingDate(say: Say, iso: string | null, now: Date): string {
  if (iso === null) return say('time.no-date');
  const { manner } = say;
  const date = new Date(iso);
  if (manner.dateFormat === 'auto') {
    const options = { weekday: 'short', day: 'numeric', month: 'short' } as const;
    return format(manner, date, { ...options, ...yearOf(date, now), ...clockOf(manner) });
  }
  const weekday = format(manner, date, { weekday: 'short' });
  return `${weekday} ${dayOf(manner, date, now)}, ${timeOf(manner, date)}`;
}

/** A day in full, in the order that was chosen, and with its year where that is another. */
export function longDay(manner: Manner, date: Date, now: Date): string {
  if (manner.dateFormat !== 'auto')
    return `${format(manner, date, { weekday: 'long' })} ${dayOf(manner, date, now)}`;
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return format(manner, date, { ...options, ...yearOf(date, now) });
}

/** The time of day alone. */
export const timeOf = (manner: Manner, date: Date) => format(manner, date, clockOf(manner));

/** Hours and minutes by the clock that the person chose, or else the language has: of twelve hours none has a nought before it. */
export function clockOf({ locale, timeFormat }: Manner): Intl.DateTimeFormatOptions {
  const minute = '2-digit';
  if (timeFormat === '24-hour') return { hour: '2-digit', minute, hourCycle: 'h23' };
  if (timeFormat === '12-hour') return { hour: 'numeric', minute, hourCycle: 'h12' };
  const { hour12 } = formatterOf(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 === true ? 'numeric' : '2-digit', minute };
}

/** The year of this year goes without saying. */
const yearOf = (date: Date, now: Date) =>
  date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };

/** Day and month in the order that was chosen, and the year where it is another. */
export function dayOf(manner: Manner, date: Date, now: Date): string {
  const year = yearOf(date, now);
  switch (manner.dateFormat) {
    case 'auto':
      return format(manner, date, { day: 'numeric', month: 'short', ...year });
    case 'year-month-day':
      // ISO 8601, as whoever chooses it expects: 2026-03-05 in every language.
      return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    default: {
      const day = format(manner, date, { day: 'numeric' });
      const month = format(manner, date, { month: 'short' });
      const ordered = manner.dateFormat === 'day-month' ? `${day} ${month}` : `${month} ${day}`;
      return 'year' in year ? `${ordered} ${format(manner, date, year)}` : ordered;
    }
  }
}

/** A month by its name, and the year where it is another. */
export const monthOf = ({ manner }: Say, date: Date, now: Date) =>
  format(manner, date, { month: 'long', ...yearOf(date, now) });

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(name);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, options);
    formatters.set(name, formatter);
  }
  return formatter;
}

const format = ({ locale }: Manner, date: Date, options: Intl.DateTimeFormatOptions): string =>
  formatterOf(locale, options).format(date);

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Octets in decimal units, as mail providers count quotas: 14 MB, 1.4 MB, 980 bytes. */
export function octetsInWords({ manner }: Say, octets: number): string {
  let value = octets;
  let at = 0;
  while (value >= 999.5 && at < UNITS.length - 1) {
    value /= 1000;
    at += 1;
  }
  const unit = UNITS[at] ?? 'byte';
  return new Intl.NumberFormat(manner.locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: at > 0 && value < 9.95 ? 1 : 0,
  }).format(value);
}

/** A number in the reader's digits: 10,000. */
export const numeral = ({ manner }: Say, count: number): string =>
  count.toLocaleString(manner.locale);

/** The name to show for one mailbox: its name, else its address. */
export function mailboxName(say: Say, mailbox: Mailbox): string {
  return mailbox.name.trim() || mailbox.address || say('list.unknown-sender');
}

/** Who a message is from, for a row. */
export function senderName(say: Say, envelope: Pick<Envelope, 'from'>): string {
  const [first, ...more] = envelope.from;
  if (first === undefined) return say('list.unknown-sender');
  if (more.length === 0) return mailboxName(say, first);
  return envelope.from.map((mailbox) => mailboxName(say, mailbox)).join(', ');
}

/** Who a row is about: who wrote it, or to whom it goes where it was written here. */
export function correspondentOf(
  say: Say,
  envelope: Pick<Envelope, 'from' | 'to' | 'standing'>,
): string {
  if (envelope.standing === undefined) return senderName(say, envelope);
  const names = envelope.to.map((mailbox) => mailboxName(say, mailbox)).join(', ');
  return names === '' ? say('letters.nobody') : say('letters.to', { names });
}

/** The subject to show; a message may have none. */
export function subjectOf(say: Say, envelope: Pick<Envelope, 'subject'>): string {
  return envelope.subject.trim() || say('list.no-subject');
}

/** One or two letters for a round picture. */
export function initials(mailbox: Mailbox | undefined): string {
  const words = (mailbox?.name.trim() || mailbox?.address || '')
    // Of an address, whose it is, and not where.
    .replace(/(?<=\S)@\S+$/, '')
    .split(/[\s@._-]+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  const picked = letters.map((word) => [...(word ?? '')][0] ?? '').join('');
  return picked.toLocaleUpperCase() || '?';
}

/** What a screen reader says of a row: "unread, Anna, Invoice, attachment, 14:02". */
export function rowInWords(say: Say, envelope: Envelope, now: Date, count = 1): string {
  return [
    envelope.read ? '' : say('list.unread-aloud'),
    envelope.starred ? say('list.starred-aloud') : '',
    correspondentOf(say, envelope),
    subjectOf(say, envelope),
    count > 1 ? say('list.messages-aloud', { count }) : '',
    envelope.attachments ? say('list.attachment-aloud') : '',
    shortDate(say, envelope.date, now),
  ]
    .filter((word) => word !== '')
    .join(say('list.between'));
}

/** How long ago, in the few words of a status line. */
export function ago(say: Say, milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 5) return say('time.just-now');
  if (seconds < 60) return say('time.seconds-ago', { count: seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return say('time.minutes-ago', { count: minutes });
  return say('time.hours-ago', { count: Math.round(minutes / 60) });
}
