import { expect, test } from 'vitest';
import { isSpoken, languageCookie } from '@/lib/client/language';

const GERMAN = {
  language: 'de',
  locale: 'de-AT',
  timeFormat: 'auto',
  dateFormat: 'auto',
} as const;
const AUTO = { language: 'auto', timeFormat: 'auto', dateFormat: 'auto' } as const;

test('a page that already speaks as the account chose is not loaded anew', () => {
  expect(isSpoken(GERMAN, AUTO, 'poplar-theme=dark')).toBe(true);
  expect(isSpoken(GERMAN, { ...AUTO, language: 'de' }, 'poplar-language=de')).toBe(true);
});

test('a page is loaded anew for another language, also back to the one that the browser asks for', () => {
  expect(isSpoken(GERMAN, { ...AUTO, language: 'fr' }, '')).toBe(false);
  expect(isSpoken(GERMAN, AUTO, 'poplar-language=de')).toBe(false);
});

test('a page is loaded anew for another way to write times', () => {
  expect(isSpoken(GERMAN, { ...AUTO, timeFormat: '12-hour' }, '')).toBe(false);
  expect(isSpoken(GERMAN, { ...AUTO, dateFormat: 'year-month-day' }, '')).toBe(false);
});

test('choosing what the browser asks for takes the cookie back', () => {
  expect(languageCookie('de')).toContain('poplar-language=de; Path=/; Max-Age=31536000');
  expect(languageCookie('auto')).toContain('Max-Age=0');
});
