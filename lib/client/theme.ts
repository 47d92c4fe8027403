/** Light, dark or as the system says: kept in a cookie, so that the first paint is right. */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'poplar-theme';

/** What a cookie's value means; anything unknown is the system's choice. */
export function themeOf(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}

/** The cookie to set for a year; no secret, so any path of this site may read it. */
export function themeCookie(theme: Theme): string {
  const age = theme === 'system' ? 0 : 31_536_000;
  return `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax`;
}

/** Puts it on this page, and on all that this browser loads from now on. */
export function wear(theme: Theme): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the server must see the theme at the next load, and not every browser has the Cookie Store API
  document.cookie = themeCookie(theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
