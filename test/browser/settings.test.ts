/** What a person chooses lasts, on every device, until the account is forgotten. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Poplar, startPoplar } from '@/test/support/poplar';
import { openSample, rows, visit } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let poplar: Poplar;

beforeAll(async () => {
  poplar = await startPoplar({ LOG_LEVEL: 'error' });
}, 200_000);

afterAll(() => poplar?.stop());

/** What axe finds on the page, as sentences. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // Colours that are still fading in would count as too pale.
  await page.waitForTimeout(300);
  return page.evaluate<string[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html)))`,
  );
}

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

test('the theme and the time to undo are kept with the account, for every browser', async () => {
  const first = await visit(poplar.url);
  await openSample(first.page);
  await first.page.goto('/settings');
  await first.page.getByLabel('Theme').selectOption('dark');
  await first.page.getByLabel('Time to undo a deletion').selectOption('300');
  expect(await theme(first.page)).toBe('dark');

  const { page } = await visit(poplar.url, { colorScheme: 'light' });
  await openSample(page);
  expect(await theme(page)).toBe('dark');
  const before = Date.now();
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/deletions'));
  await rows(page).nth(3).click();
  await page.keyboard.press('Delete');
  const { deletions } = await (await answered).json();
  expect(Date.parse(deletions[0].until) - before).toBeGreaterThan(250_000);
  await page.keyboard.press('z');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the settings fit every width in ${colorScheme}, and axe has nothing to say`, async () => {
    const { page, complaints } = await visit(poplar.url, { colorScheme });
    await openSample(page);
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/settings');
      await page.getByText('This browser').waitFor();
      expect(await faults(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    }
    await page.getByRole('button', { name: 'Forget this account' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('a forgotten account begins anew: no message was read, nothing is chosen, all mail is there', async () => {
  const { page } = await visit(poplar.url);
  await openSample(page);
  const row = rows(page).nth(1);
  const key = (await row.getAttribute('data-key')) ?? '';
  await row.click();
  await page.locator('#message article h2').waitFor();
  await page.goto('/settings');
  await page.getByLabel('Theme').selectOption('light');
  await page.getByRole('button', { name: 'Forget this account' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Forget this account' }).click();
  await page.getByRole('button', { name: 'Forget it for good' }).click();
  await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
  await openSample(page);
  expect(await theme(page)).toBeUndefined();
  const again = page.locator(`[data-key="${key}"]`);
  await again.waitFor();
  expect(await again.getAttribute('aria-label')).toContain('unread');
});
