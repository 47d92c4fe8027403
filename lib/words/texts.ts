/** The catalogues, made ready to be said. For the server: it parses, and browsers are handed the outcome. */
import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import { en } from './catalogues/en.ts';
import type { Language } from './languages.ts';
import { type Say, speaking, type Texts, type Told } from './say.ts';
import type { Translation } from './translation.ts';

/** Loaded when first spoken: few servers speak all of them. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Translation>>> = {
  en: async () => en,
  de: async () => (await import('./catalogues/de.ts')).de,
  fr: async () => (await import('./catalogues/fr.ts')).fr,
  es: async () => (await import('./catalogues/es.ts')).es,
  pt: async () => (await import('./catalogues/pt.ts')).pt,
  it: async () => (await import('./catalogues/it.ts')).it,
  nl: async () => (await import('./catalogues/nl.ts')).nl,
  pl: async () => (await import('./catalogues/pl.ts')).pl,
  tr: async () => (await import('./catalogues/tr.ts')).tr,
  ar: async () => (await import('./catalogues/ar.ts')).ar,
  he: async () => (await import('./catalogues/he.ts')).he,
  zh: async () => (await import('./catalogues/zh.ts')).zh,
  ja: async () => (await import('./catalogues/ja.ts')).ja,
};

/** A language's texts as its translator wrote them. */
export const translationOf = (language: Language): Promise<Translation> => CATALOGUES[language]();

const ready = new Map<Language, Promise<Texts>>();

/** All texts in one language, ready to be said. */
export function textsIn(language: Language): Promise<Texts> {
  const before = ready.get(language);
  if (before !== undefined) return before;
  const now = translationOf(language).then(compiled);
  ready.set(language, now);
  return now;
}

const compiled = (catalogue: Translation): Texts =>
  Object.fromEntries(Object.entries(catalogue).map(([id, text]) => [id, plain(compile(text))]));

/** The compiler's choices have no prototype, and such objects React hands to no page. */
const plain = (text: CompiledMessage): CompiledMessage => JSON.parse(JSON.stringify(text));

/** For sentences that go to no page: the API's messages are English, beside what they are told by. */
export const inEnglish: Say = speaking(
  { language: 'en', locale: 'en', timeFormat: 'auto', dateFormat: 'auto' },
  compiled(en),
);

/** An English sentence of ours; an id that nobody knows is a mistake, and shows as itself. */
export const english = (told: Told): string => inEnglish.told(told) ?? told.id;
