/** What a mailbox may hold, as people write it. */
import { expect, test } from 'vitest';
import { octetsIn, quotaIn } from '@/components/settings/quota';
import { LANGUAGES } from '@/lib/words/languages';

test('a figure and its unit come to octets, with a point or a comma, and nothing to no bound', () => {
  expect(octetsIn('2', 'GB')).toBe(2_000_000_000);
  expect(octetsIn(' 0,5 ', 'GB')).toBe(500_000_000);
  expect(octetsIn('250', 'MB')).toBe(250_000_000);
  expect(octetsIn('２.５', 'GB')).toBe(2_500_000_000);
  expect(octetsIn('  ', 'GB')).toBeNull();
});

test('what is no size is told apart from no bound', () => {
  for (const typed of ['two', '-1', '0', '1e3', '0x10', '1.2.3', '99999999999'])
    expect(octetsIn(typed, 'GB')).toBe('no-size');
});

test('what is kept is shown in the unit that one would use', () => {
  expect(quotaIn(null, 'en')).toEqual({ figure: '', unit: 'GB' });
  expect(quotaIn(2_000_000_000, 'en')).toEqual({ figure: '2', unit: 'GB' });
  expect(quotaIn(250_000_000, 'en')).toEqual({ figure: '250', unit: 'MB' });
  expect(octetsIn('1.5', 'GB')).toBe(1_500_000_000);
});

test.each(LANGUAGES)('what is shown in %s is understood when it is left as it is', (language) => {
  for (const locale of [language, `${language}-u-nu-arab`])
    expect(octetsIn(quotaIn(2_512_000_000, locale).figure, 'GB')).toBe(2_512_000_000);
  expect(quotaIn(2_500_000_000, 'de').figure).toBe('2,5');
});
