/** Where one is signed in: seen in the settings, and ended there for good. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, visit } from './visit.ts';

const poplar = poplarWithSample();

const devices = (page: Page) =>
  page.getByRole('list', { name: 'Devices signed in' }).getByRole('listitem');

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account / }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Devices' }).waitFor();
  await devices(page).first().waitFor();
}

test('a device that is signed out elsewhere is at the sign-in page at once', async () => {
  const userAgent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
  const lost = await visit(poplar().url, { userAgent });
  await openSample(lost.page);
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await openSettings(page);
  expect(await devices(page).count()).toBe(2);
  expect(await devices(page).first().textContent()).toContain('This browser');
  await page.getByRole('button', { name: 'Sign out Safari on iPhone' }).click();
  await lost.page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor({ timeout: 15_000 });
  await expect.poll(() => devices(page).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('signing out everywhere ends this browser, too', async () => {
  const other = await visit(poplar().url);
  await openSample(other.page);
  const { page } = await visit(poplar().url);
  await openSample(page);
  await openSettings(page);
  await page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click();
  for (const window of [page, other.page]) {
    await window.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor({ timeout: 15_000 });
  }
  await page.goto('/settings');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});
