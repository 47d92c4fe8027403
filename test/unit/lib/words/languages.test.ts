import { expect, test } from 'vitest';
import { Settings } from '@/lib/contract/settings';
import { directionOf, LANGUAGES, spokenTo } from '@/lib/words/languages';

test('the first language that a browser asks for and Poplar speaks is spoken, with its region', () => {
  expect(spokenTo('auto', 'sv, de-AT;q=0.8, en;q=0.9')).toEqual({ language: 'en', locale: 'en' });
  expect(spokenTo(undefined, 'de-AT,de;q=0.9,en;q=0.8')).toEqual({
    language: 'de',
    locale: 'de-AT',
  });
  expect(spokenTo(undefined, 'pt-BR')).toEqual({ language: 'pt', locale: 'pt-BR' });
});

test('what was chosen counts before what the browser asks for, and keeps its region', () => {
  expect(spokenTo('fr', 'de, fr-CA;q=0.2')).toEqual({ language: 'fr', locale: 'fr-CA' });
  expect(spokenTo('ja', 'de')).toEqual({ language: 'ja', locale: 'ja' });
});

test('English is spoken where nothing that was asked for is known', () => {
  expect(spokenTo(undefined, 'sv-SE, *;q=0.1')).toEqual({ language: 'en', locale: 'en' });
  expect(spokenTo('<script>', null)).toEqual({ language: 'en', locale: 'en' });
  expect(spokenTo('toString', 'constructor')).toEqual({ language: 'en', locale: 'en' });
});

test('a refused or malformed language is not spoken, and harms nobody', () => {
  expect(spokenTo(undefined, 'de;q=0, it').language).toBe('it');
  expect(spokenTo(undefined, 'de-@@@')).toEqual({ language: 'de', locale: 'de' });
  expect(spokenTo(undefined, `${'x,'.repeat(100_000)}de`).language).toBe('en');
});

test('old and traditional names lead to the language that is spoken', () => {
  expect(spokenTo(undefined, 'iw-IL').language).toBe('he');
  expect(spokenTo(undefined, 'zh-Hant-TW')).toEqual({ language: 'zh', locale: 'zh-CN' });
});

test('Arabic and Hebrew are written from right to left, and nothing else', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar', 'he']);
});

test('the languages that can be chosen are those that are spoken', () => {
  expect(Settings.shape.language.options).toEqual(['auto', ...LANGUAGES]);
});
