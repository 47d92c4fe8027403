/** A line on which every answer takes seconds: Poplar begins with what the device keeps, and then shows what is new. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { startLateAnswers } from '@/test/support/late-answers';
import { poplarWithSample, running } from './beginning.ts';
import { kept, signIn } from './staying.ts';
import { rows, visit } from './visit.ts';

const poplar = poplarWithSample();
const line = running(() => startLateAnswers(poplar().url));

const LATE = 5_000;
const LIST = '/api/messages?view=inbox&offset=0&limit=50';

beforeEach(() => line().delay(0));

/** Signs in, and waits until the page and the list are kept. */
async function begin(page: Page): Promise<void> {
  await signIn(page, 'stay');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(['/mail', LIST]));
}

/** Starts Poplar anew. @returns after how long the first row stood there, milliseconds */
async function start(page: Page): Promise<number> {
  await page.goto('about:blank');
  const before = Date.now();
  await page.goto('/mail');
  await rows(page).first().waitFor();
  return Date.now() - before;
}

/** Stars a message behind the page's back, as from another device. */
async function starElsewhere(page: Page, key: string): Promise<void> {
  const url = `${poplar().url}/api/messages`;
  const data = { keys: [key], set: { starred: true } };
  const headers = { Origin: poplar().url };
  expect((await page.request.patch(url, { data, headers })).status()).toBe(200);
}

test('the last list is there long before the server has answered, and what is new takes its place', async () => {
  const { page } = await visit(line().url);
  await begin(page);
  const row = rows(page).nth(2);
  const key = (await row.getAttribute('data-key')) ?? '';
  const label = () => page.locator(`[data-key="${key}"]`).getAttribute('aria-label');
  expect(await label()).not.toContain('starred');
  await page.goto('about:blank');
  await starElsewhere(page, key);

  line().delay(LATE);
  expect(await start(page)).toBeLessThan(LATE / 2);
  expect(await label()).not.toContain('starred');
  await page.getByText(/^Slow connection\. You see what was here at /).waitFor();
  await expect.poll(label).toContain('starred');
  await page.getByText(/^Slow connection\./).waitFor({ state: 'detached' });
});

test('the page that comes late is kept for the next start', async () => {
  const { page } = await visit(line().url);
  await begin(page);
  await page.goto('about:blank');
  const data = { theme: 'dark' };
  const headers = { Origin: poplar().url };
  await page.request.patch(`${poplar().url}/api/settings`, { data, headers });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);

  line().delay(LATE);
  await start(page);
  expect(await theme()).toBeUndefined();
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(LATE);
  await expect
    .poll(async () => {
      await start(page);
      return theme();
    })
    .toBe('dark');
});

test('whoever is signed out from elsewhere is led to the sign-in by the first answer', async () => {
  const { page } = await visit(line().url);
  await begin(page);
  await page.goto('about:blank');
  const data = { keep: 'none' };
  const headers = { Origin: poplar().url };
  await page.request.delete(`${poplar().url}/api/sign-ins`, { data, headers });
  line().delay(LATE / 2);
  await page.goto('/mail');
  await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
