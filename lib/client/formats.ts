/** Dates, octets and names in the words of the list and the reader. */
import type { Envelope, Mailbox } from '@/lib/contract/envelope';

const DAY = 86_400_000;

const startOfDay = (time: Date) =>
  new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();

/** As short as it can be told: the time today, the weekday this week, else the date. */
export function shortDate(iso: string | null, now: Date, locale?: string): string {
  if (iso === null) return '';
  const date = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(date)) / DAY);
  if (days === 0) return format(date, { hour: '2-digit', minute: '2-digit' }, locale);
  if (days > 0 && days < 7) return format(date, { weekday: 'short' }, locale);
  if (date.getFullYear() === now.getFullYear())
    return format(date, { day: 'numeric', month: 'short' }, locale);
  return format(date, { day: 'numeric', month: 'short', year: 'numeric' }, locale);
}

/** The date in full, with the time, in the reader's time zone. */
export function fullDate(iso: string | null, locale?: string): string {
  if (iso === null) return 'No date';
  return format(new Date(iso), { dateStyle: 'full', timeStyle: 'short' }, locale);
}

/** The date as the reader's heading has room for. */
export function headingDate(iso: string | null, now: Date, locale?: string): string {
  if (iso === null) return 'No date';
  const date = new Date(iso);
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return format(
    date,
    { weekday: 'short', day: 'numeric', month: 'short', ...year, ...time },
    locale,
  );
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, options: Intl.DateTimeFormatOptions, locale?: string): string {
  const name = `${locale ?? ''} ${JSON.stringify(options)}`;
  let formatter = formatters.get(name);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, options);
    formatters.set(name, formatter);
  }
  return formatter.format(date);
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Octets in decimal units, as mail providers count quotas: 14 MB, 1.4 MB, 980 bytes. */
export function octetsInWords(octets: number): string {
  let value = octets;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  if (unit === 0) return octets === 1 ? '1 byte' : `${octets} bytes`;
  const digits = value < 9.95 ? 1 : 0;
  return `${value.toFixed(digits).replace(/\.0$/, '')} ${UNITS[unit]}`;
}

/** How many, with the right form of the noun: "1 message", "10,000 messages". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** The name to show for one mailbox: its name, else its address. */
export function mailboxName(mailbox: Mailbox): string {
  return mailbox.name.trim() || mailbox.address || 'Unknown sender';
}

/** Who a message is from, for a row. */
export function senderName(envelope: Pick<Envelope, 'from'>): string {
  const [first, ...more] = envelope.from;
  if (first === undefined) return 'Unknown sender';
  return more.length === 0 ? mailboxName(first) : envelope.from.map(mailboxName).join(', ');
}

/** The subject to show; a message may have none. */
export function subjectOf(envelope: Pick<Envelope, 'subject'>): string {
  return envelope.subject.trim() || '(No subject)';
}

/** One or two letters for a round picture. */
export function initials(mailbox: Mailbox | undefined): string {
  const words = (mailbox === undefined ? '' : mailboxName(mailbox))
    .split(/[\s@._-]+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  const picked = letters.map((word) => [...(word ?? '')][0] ?? '').join('');
  return picked.toLocaleUpperCase() || '?';
}

/** What a screen reader says of a row: "unread, Anna, Invoice, attachment, 14:02". */
export function rowInWords(envelope: Envelope, now: Date, locale?: string): string {
  return [
    envelope.read ? '' : 'unread',
    envelope.starred ? 'starred' : '',
    senderName(envelope),
    subjectOf(envelope),
    envelope.attachments ? 'attachment' : '',
    shortDate(envelope.date, now, locale),
  ]
    .filter((word) => word !== '')
    .join(', ');
}

/** How long ago, in the few words of a status line. */
export function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 5) return 'just now';
  if (seconds < 60) return `${seconds} s ago`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min ago`;
  return `${Math.round(minutes / 60)} h ago`;
}
