/** What Poplar says in a language, to look for it on a page. */
import type { Language } from '@/lib/words/languages';
import { type Say, speaking } from '@/lib/words/say';
import { textsIn } from '@/lib/words/texts';

export async function sayIn(language: Language): Promise<Say> {
  const manner = { language, locale: language, timeFormat: 'auto', dateFormat: 'auto' } as const;
  return speaking(manner, await textsIn(language));
}
