/** The chosen language, kept in a cookie for the pages that know no account, such as the sign-in page. */
import type { Settings } from '@/lib/contract/settings';
import type { Manner } from '@/lib/words/say';

export const LANGUAGE_COOKIE = 'poplar-language';

/** What an account chose of how it is spoken to. */
export type ChosenManner = Pick<Settings, 'language' | 'timeFormat' | 'dateFormat'>;

/** The cookie to set for a year; no secret, so any path of this site may read it. */
export function languageCookie(language: Settings['language']): string {
  const age = language === 'auto' ? 0 : 31_536_000;
  return `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${age}; SameSite=Lax`;
}

/** Has this browser's next page speak it, whoever is signed in. */
export function speak(language: Settings['language']): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the server must see the language at the next load, and not every browser has the Cookie Store API
  document.cookie = languageCookie(language);
}

/**
 * Whether a page that speaks as `manner` already speaks as an account chose, and need not be loaded
 * anew for it. What the browser itself asks for is not known here; a cookie says that it is not asked.
 */
export function isSpoken(manner: Manner, chosen: ChosenManner, cookies: string): boolean {
  const isAsked = !cookies.includes(`${LANGUAGE_COOKIE}=`);
  return (
    (chosen.language === 'auto' ? isAsked : chosen.language === manner.language) &&
    chosen.timeFormat === manner.timeFormat &&
    chosen.dateFormat === manner.dateFormat
  );
}
