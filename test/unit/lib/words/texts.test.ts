/** Texts as the server hands them to pages. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/words/languages';
import { textsIn } from '@/lib/words/texts';

test.each(LANGUAGES)('React passes all that is in the texts of %s to a page', async (language) => {
  const odd = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    ((!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) ||
      Object.values(value).some(odd));
  expect(Object.entries(await textsIn(language)).filter(([, text]) => odd(text))).toEqual([]);
});
