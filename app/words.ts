/** How a page speaks and looks: as the account chose, else as this browser asks for. */
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { LANGUAGE_COOKIE } from '@/lib/client/language';
import { FONT_SIZE, type FontSize, THEME, type Theme } from '@/lib/client/worn';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/contract/settings';
import { running } from '@/lib/server/running';
import { spokenTo } from '@/lib/words/languages';
import { type Manner, type Say, speaking } from '@/lib/words/say';
import { textsIn } from '@/lib/words/texts';
import { visitor } from './visitor.ts';

/** What the account chose; null for nobody. */
const settingsHere = cache(async (): Promise<Settings | null> => {
  const account = await visitor();
  return account === null ? null : (await running()).store.settings.load(account.id);
});

/** What the page wears: what the account chose, on whatever device, else what this browser keeps. */
export async function wornHere(): Promise<{ theme: Theme; fontSize: FontSize }> {
  const settings = await settingsHere();
  if (settings !== null) return settings;
  const kept = await cookies();
  return {
    theme: THEME.in(kept.get(THEME.cookie)?.value),
    fontSize: FONT_SIZE.in(kept.get(FONT_SIZE.cookie)?.value),
  };
}

/** The same for all parts of one page. */
export const mannerHere = cache(async (): Promise<Manner> => {
  const settings = await settingsHere();
  const chosen = settings?.language ?? (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const { timeFormat, dateFormat } = settings ?? DEFAULT_SETTINGS;
  const asked = (await headers()).get('accept-language');
  return { ...spokenTo(chosen, asked), timeFormat, dateFormat };
});

/** Says texts to whoever looks at this page. */
export async function sayHere(): Promise<Say> {
  const manner = await mannerHere();
  return speaking(manner, await textsIn(manner.language));
}
