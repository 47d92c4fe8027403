/** By keys: the palette does what it is asked for by some of its words, and menus lead to their items. */
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, rowOf, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

/** What only an open message has. */
const OF_OPEN = [
  'Print',
  'Show as plain text',
  'Show remote pictures once',
  'All headers',
  'Unsubscribe',
  'Source',
];

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
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe('Language and time');
  await page.goBack();
  await rows(page).first().waitFor();
  await (await first('sign out')).click();
  await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
});

test('the palette finds what the open message offers, and nothing of it where none is open', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const offer = (words: string) =>
    page.getByRole('option').filter({ hasText: new RegExp(`^${words}`) });
  const ask = (words: string) => page.getByRole('combobox').fill(words);
  await page.keyboard.press('Control+k');
  await ask('Reply');
  await offer('Reply to all').waitFor();
  for (const words of OF_OPEN) {
    await ask(words);
    expect(await offer(words).count(), words).toBe(0);
  }
  await page.keyboard.press('Escape');
  await rowOf(page, 'How to walk in fog').first().click();
  await page.getByRole('button', { name: 'Show once' }).waitFor();
  await page.keyboard.press('Control+k');
  for (const words of OF_OPEN) {
    await ask(words);
    await offer(words).waitFor();
  }
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Source' }).waitFor();
});

test('a menu that a key opens for the first time leads to its first item, or by Up to its last', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const openings = [
    [/^View/, 'Enter', 'Newest first'],
    [/^Account/, 'ArrowUp', 'Sign out'],
  ] as const;
  for (const again of ['the first time', 'once more'])
    for (const [button, key, item] of openings) {
      await page.getByRole('button', { name: button }).focus();
      await page.keyboard.press(key);
      await page.locator('[data-highlighted]:focus', { hasText: item }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(name, again).toMatch(button);
    }
});

test('Control and K are an editor’s own on a Mac, where Command and K open the palette', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const box = page.locator('#search');
  const palette = page.getByRole('dialog', { name: 'Do or find' });
  const press = (key: 'ctrlKey' | 'metaKey') =>
    box.evaluate((field, held) => {
      const stroke = { key: 'k', [held]: true, bubbles: true, cancelable: true };
      return field.dispatchEvent(new KeyboardEvent('keydown', stroke));
    }, key);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'platform', { value: 'MacIntel', configurable: true });
  });
  await box.focus();
  expect(await press('ctrlKey')).toBe(true);
  expect(await press('metaKey')).toBe(false);
  await palette.waitFor();
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'platform', { value: 'Linux x86_64', configurable: true });
  });
  await box.focus();
  expect(await press('ctrlKey')).toBe(false);
  await palette.waitFor();
});
