/** Which language a page speaks: what the account chose, else what this browser asks for. */
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { LANGUAGE_COOKIE } from '@/lib/client/language';
import { DEFAULT_SETTINGS } from '@/lib/contract/settings';
import { running } from '@/lib/server/running';
import { spokenTo } from '@/lib/words/languages';
import { type Manner, type Say, speaking } from '@/lib/words/say';
import { textsIn } from '@/lib/words/texts';
import { visitor } from './visitor.ts';

/** The same for all parts of one page. */
export const mannerHere = cache(async (): Promise<Manner> => {
  const account = await visitor();
  const settings =
    account === null ? null : await (await running()).store.settings.load(account.id);
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
