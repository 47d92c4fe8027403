/** The palette does what it is asked for by some of its words. */
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

test('the palette finds settings, looks and the way out', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const first = async (text: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(text);
    return page.getByRole('option').first();
  };
  await (await first('theme dark')).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await (await first('compact')).click();
  await page.locator('[data-density=compact]').waitFor();
  await (await first('oldest')).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?sort=oldest');
  await (await first('settings language')).click();
  await page.waitForURL('**/settings#language');
  await page.goBack();
  await rows(page).first().waitFor();
  await (await first('sign out')).click();
  await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
});
