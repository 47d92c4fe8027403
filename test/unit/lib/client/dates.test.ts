/** Dates in figures are understood as the reader's language, or choice, writes them. */
import { describe, expect, test } from 'vitest';
import { dateOrderOf, typedDate } from '@/lib/client/dates';
import { readQuery } from '@/lib/search';
import { LANGUAGES } from '@/lib/words/languages';
import type { Manner } from '@/lib/words/say';

const manner = (locale: string, dateFormat: Manner['dateFormat'] = 'auto'): Manner => ({
  language: 'en',
  locale,
  timeFormat: 'auto',
  dateFormat,
});

describe('the order of day and month', () => {
  test('is the chosen one, else the language’s', () => {
    expect(dateOrderOf(manner('en-US'))).toBe('month-day');
    expect(dateOrderOf(manner('en-GB'))).toBe('day-month');
    expect(dateOrderOf(manner('ja'))).toBe('year-month-day');
    expect(dateOrderOf(manner('en-US', 'day-month'))).toBe('day-month');
  });

  test('is the language’s where the year was chosen to come first', () => {
    expect(dateOrderOf(manner('de', 'year-month-day'))).toBe('day-month');
  });
});

test('the example has nothing that one cannot type', () => {
  expect(typedDate(manner('ar'))).toBe('31/1/2026');
  expect(typedDate(manner('ar-EG'))).toBe('٣١/١/٢٠٢٦');
  expect(typedDate(manner('de'))).toBe('31.1.2026');
  expect(typedDate(manner('de', 'month-day'))).toBe('01/31/2026');
});

const MANNERS = [...LANGUAGES, 'ar-EG', 'en-GB', 'en-CA'].flatMap((locale) =>
  (['auto', 'day-month', 'month-day', 'year-month-day'] as const).map((format) =>
    manner(locale, format),
  ),
);

test.each(MANNERS)('the example in $locale, $dateFormat, is understood as it is meant', (each) => {
  const { terms } = readQuery(`before:${typedDate(each)}`, dateOrderOf(each));
  const day = { year: 2026, month: 1, day: 31 };
  expect(terms).toEqual([{ sense: 'with', condition: { kind: 'before', day } }]);
});
