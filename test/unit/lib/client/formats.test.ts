/** Dates, octets and names as the list says them. */
import { describe, expect, it } from 'vitest';
import {
  ago,
  fullDate,
  headingDate,
  initials,
  octetsInWords,
  rowInWords,
  senderName,
  shortDate,
  subjectOf,
} from '@/lib/client/formats';
import { type Manner, speaking } from '@/lib/words/say';
import { inEnglish, textsIn } from '@/lib/words/texts';

const say = speaking({ ...inEnglish.manner, locale: 'en-GB' }, await textsIn('en'));
const at = (year: number, month: number, day: number) => new Date(year, month, day).toISOString();
const NOW = new Date(2026, 10, 21, 15, 0);

describe('a short date', () => {
  it('is the time on the same day, even just after midnight', () => {
    expect(shortDate(say, new Date(2026, 10, 21, 0, 5).toISOString(), NOW)).toBe('00:05');
  });

  it('is the weekday within the last six days', () => {
    expect(shortDate(say, new Date(2026, 10, 20, 23, 59).toISOString(), NOW)).toBe('Fri');
    expect(shortDate(say, at(2026, 10, 15), NOW)).toBe('Sun');
  });

  it('is day and month from a week ago on, since the weekday would mislead', () => {
    expect(shortDate(say, at(2026, 10, 14), NOW)).toBe('14 Nov');
  });

  it('names the year where it is another', () => {
    expect(shortDate(say, at(2024, 1, 29), NOW)).toBe('29 Feb 2024');
  });

  it('does not call tomorrow by its weekday', () => {
    expect(shortDate(say, at(2026, 10, 23), NOW)).toBe('23 Nov');
  });

  it('is nothing where the message has none', () => {
    expect(shortDate(say, null, NOW)).toBe('');
  });
});

describe('a date in the manner that the person chose', () => {
  const chosen = async (manner: Partial<Manner>) =>
    speaking({ ...say.manner, ...manner }, await textsIn('en'));
  const afternoon = new Date(2026, 10, 21, 14, 2).toISOString();

  it('has the clock of twelve or of twenty-four hours', async () => {
    const twelve = await chosen({ timeFormat: '12-hour' });
    expect(shortDate(twelve, afternoon, NOW)).toMatch(/^2:02\spm$/);
    expect(headingDate(twelve, afternoon, NOW)).toMatch(/ 2:02\spm$/);
    expect(fullDate(twelve, afternoon)).toMatch(/ 2:02\spm$/);
    const american = await chosen({ locale: 'en-US', timeFormat: '24-hour' });
    expect(shortDate(american, afternoon, NOW)).toBe('14:02');
  });

  it('has the clock of its language where none was chosen, and a nought only before hours of twenty-four', async () => {
    const morning = new Date(2026, 10, 21, 9, 5).toISOString();
    expect(shortDate(await chosen({ locale: 'en-US' }), morning, NOW)).toMatch(/^9:05\sAM$/);
    expect(shortDate(await chosen({ locale: 'ar-EG' }), morning, NOW)).toMatch(/^٩:٠٥/);
    expect(shortDate(await chosen({ locale: 'de' }), morning, NOW)).toBe('09:05');
  });

  it('has day, month and year in its order', async () => {
    const old = at(2024, 1, 9);
    expect(shortDate(await chosen({ dateFormat: 'month-day' }), old, NOW)).toBe('Feb 9 2024');
    expect(shortDate(await chosen({ dateFormat: 'day-month' }), old, NOW)).toBe('9 Feb 2024');
    const iso = await chosen({ dateFormat: 'year-month-day' });
    expect(shortDate(iso, old, NOW)).toBe('2024-02-09');
    expect(headingDate(iso, afternoon, NOW)).toBe('Sat 2026-11-21, 14:02');
  });
});

describe('octets in words', () => {
  it('keep one digit after the point only while it says something', () => {
    expect(octetsInWords(say, 0)).toBe('0 bytes');
    expect(octetsInWords(say, 1)).toBe('1 byte');
    expect(octetsInWords(say, 999)).toBe('999 bytes');
    expect(octetsInWords(say, 1_000)).toBe('1 kB');
    expect(octetsInWords(say, 1_449)).toBe('1.4 kB');
    expect(octetsInWords(say, 14_400_000)).toBe('14 MB');
  });

  it('never say 1000 of a smaller unit', () => {
    expect(octetsInWords(say, 999_999)).toBe('1 MB');
  });
});

describe('names', () => {
  const anna = { name: 'Anna Kovács', address: 'anna@example.org' };

  it('fall back to the address, and then to a word', () => {
    expect(senderName(say, { from: [anna] })).toBe('Anna Kovács');
    expect(senderName(say, { from: [{ name: ' ', address: 'a@b.example' }] })).toBe('a@b.example');
    expect(senderName(say, { from: [] })).toBe('Unknown sender');
  });

  it('give at most two letters, whole ones', () => {
    expect(initials(anna)).toBe('AK');
    expect(initials({ name: '田中 さくら', address: '' })).toBe('田さ');
    expect(initials({ name: '😀', address: '' })).toBe('?');
    expect(initials({ name: '', address: 'anna@example.org' })).toBe('A');
    expect(initials({ name: 'anna.kern@example.org', address: '' })).toBe('AK');
    expect(initials(undefined)).toBe('?');
  });

  it('say that there is no subject', () => {
    expect(subjectOf(say, { subject: ' ' })).toBe('(No subject)');
  });
});

it('a row is read aloud with what the eye sees', () => {
  const words = rowInWords(
    say,
    {
      key: 'k',
      uniqueId: null,
      from: [{ name: 'Anna', address: 'a@b.example' }],
      to: [],
      subject: 'Invoice',
      date: new Date(2026, 10, 21, 14, 2).toISOString(),
      octets: 1,
      preview: '',
      attachments: true,
      read: false,
      starred: false,
    },
    NOW,
  );
  expect(words).toBe('unread, Anna, Invoice, attachment, 14:02');
});

it('time passed is told in few words, and never negative', () => {
  expect(ago(say, -50)).toBe('just now');
  expect(ago(say, 12_000)).toBe('12 s ago');
  expect(ago(say, 61_000)).toBe('1 min ago');
  expect(ago(say, 3_600_000)).toBe('1 h ago');
});
