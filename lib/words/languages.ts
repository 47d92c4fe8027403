/** The languages that Poplar speaks, and which of them a browser asks for. */

/** Each with its own name, for people who look for theirs. */
const NAMES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  tr: 'Türkçe',
  ar: 'العربية',
  he: 'עברית',
  zh: '简体中文',
  ja: '日本語',
} as const;

export type Language = keyof typeof NAMES;

const isLanguage = (code: string): code is Language => Object.hasOwn(NAMES, code);

/** All of them. */
export const LANGUAGES: readonly Language[] = Object.keys(NAMES).filter(isLanguage);

/** What a language calls itself. */
export const nameOf = (language: Language): string => NAMES[language];

/** Which way it is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' || language === 'he' ? 'rtl' : 'ltr';

/** A language, and the tag (BCP 47) whose habits of writing dates and numbers are kept. */
export interface Spoken {
  readonly language: Language;
  readonly locale: string;
}

/** Names that browsers use for one of ours. */
const OTHER_NAMES: Readonly<Record<string, Language>> = { iw: 'he' };

/** What tells a reader of Chinese that dates, too, come in simplified letters. */
const SIMPLIFIED = 'zh-CN';

function spokenAs(tag: string): Spoken | null {
  const [first = ''] = tag.toLowerCase().split('-');
  const language = OTHER_NAMES[first] ?? first;
  if (!isLanguage(language)) return null;
  const isTraditional = language === 'zh' && /-(?:hant|tw|hk|mo)\b/i.test(tag);
  return { language, locale: isTraditional ? SIMPLIFIED : known(tag, language) };
}

/** A tag that Intl takes: a stranger's may be malformed. */
function known(tag: string, language: Language): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? language;
  } catch {
    // Nobody needs to hear of it: the language alone was understood.
    return language;
  }
}

/** The most that is read of Accept-Language; browsers send some 60 characters. */
const MAX_ASKED = 400;

/** What Accept-Language asks for and Poplar speaks, the most wanted first (RFC 9110 §12.5.4). */
function askedFor(acceptLanguage: string): Spoken[] {
  return acceptLanguage
    .slice(0, MAX_ASKED)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ tag }) => spokenAs(tag) ?? []);
}

/**
 * The language that was chosen, else the first that the browser asks for, else English. The
 * browser's region stays: who reads English in Vienna writes dates as there.
 * @param chosen `auto`, or what a cookie or a setting holds; anything unknown counts as auto
 */
export function spokenTo(chosen: string | undefined, acceptLanguage: string | null): Spoken {
  const asked = askedFor(acceptLanguage ?? '');
  const choice = chosen !== undefined && isLanguage(chosen) ? chosen : asked[0]?.language;
  const language = choice ?? 'en';
  return asked.find((each) => each.language === language) ?? { language, locale: language };
}
