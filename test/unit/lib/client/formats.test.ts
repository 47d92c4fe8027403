/** Dates, octets and names as the list says them. */
import { describe, expect, it } from 'vitest';
import {
  ago,
  counted,
  initials,
  octetsInWords,
  rowInWords,
  senderName,
  shortDate,
  subjectOf,
} from '@/lib/client/formats';

const at = (year: number, month: number, day: number) => new Date(year, month, day).toISOString();
const NOW = new Date(2026, 10, 21, 15, 0);

describe('a short date', () => {
  it('is the time on the same day, even just after midnight', () => {
    expect(shortDate(new Date(2026, 10, 21, 0, 5).toISOString(), NOW, 'en-GB')).toBe('00:05');
  });

  it('is the weekday within the last six days', () => {
    expect(shortDate(new Date(2026, 10, 20, 23, 59).toISOString(), NOW, 'en-GB')).toBe('Fri');
    expect(shortDate(at(2026, 10, 15), NOW, 'en-GB')).toBe('Sun');
  });

  it('is day and month from a week ago on, since the weekday would mislead', () => {
    expect(shortDate(at(2026, 10, 14), NOW, 'en-GB')).toBe('14 Nov');
  });

  it('names the year where it is another', () => {
    expect(shortDate(at(2024, 1, 29), NOW, 'en-GB')).toBe('29 Feb 2024');
  });

  it('does not call tomorrow by its weekday', () => {
    expect(shortDate(at(2026, 10, 23), NOW, 'en-GB')).toBe('23 Nov');
  });

  it('is nothing where the message has none', () => {
    expect(shortDate(null, NOW)).toBe('');
  });
});

describe('octets in words', () => {
  it('keep one digit after the point only while it says something', () => {
    expect(octetsInWords(0)).toBe('0 bytes');
    expect(octetsInWords(1)).toBe('1 byte');
    expect(octetsInWords(999)).toBe('999 bytes');
    expect(octetsInWords(1_000)).toBe('1 kB');
    expect(octetsInWords(1_449)).toBe('1.4 kB');
    expect(octetsInWords(14_400_000)).toBe('14 MB');
  });

  it('never say 1000 of a smaller unit', () => {
    expect(octetsInWords(999_999)).toBe('1 MB');
  });
});

describe('names', () => {
  const anna = { name: 'Anna Kovács', address: 'anna@example.org' };

  it('fall back to the address, and then to a word', () => {
    expect(senderName({ from: [anna] })).toBe('Anna Kovács');
    expect(senderName({ from: [{ name: ' ', address: 'a@b.example' }] })).toBe('a@b.example');
    expect(senderName({ from: [] })).toBe('Unknown sender');
  });

  it('give at most two letters, whole ones', () => {
    expect(initials(anna)).toBe('AK');
    expect(initials({ name: '田中 さくら', address: '' })).toBe('田さ');
    expect(initials({ name: '😀', address: '' })).toBe('?');
    expect(initials(undefined)).toBe('?');
  });

  it('say that there is no subject', () => {
    expect(subjectOf({ subject: ' ' })).toBe('(No subject)');
  });
});

it('a row is read aloud with what the eye sees', () => {
  const words = rowInWords(
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
    'en-GB',
  );
  expect(words).toBe('unread, Anna, Invoice, attachment, 14:02');
});

it('counts with the right form of the noun', () => {
  expect(counted(1, 'message')).toBe('1 message');
  expect(counted(10_000, 'message')).toBe('10,000 messages');
});

it('time passed is told in few words, and never negative', () => {
  expect(ago(-50)).toBe('just now');
  expect(ago(12_000)).toBe('12 s ago');
  expect(ago(61_000)).toBe('1 min ago');
  expect(ago(3_600_000)).toBe('1 h ago');
});
