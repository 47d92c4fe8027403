/** The inbox says what is so where one could take it for something else: deleted, full, without a line. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PANES_COOKIE } from '@/lib/client/panes';
import { faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { openSample, overflow, rows, settle, undoToast, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '120' });

test('where all is deleted and can still be undone, nobody says that the mail server has none', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const all = await page.getByRole('grid').getAttribute('aria-rowcount');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.keyboard.press('Control+a');
  await page.getByText(`${all} selected`).waitFor();
  await page.keyboard.press('#');
  await page.getByText('Everything is deleted').waitFor();
  await page.getByText(`${all} messages are still on the mail server`).waitFor();
  await undoToast(page).getByRole('button', { name: /^Undo/ }).click();
  await rows(page).first().waitFor();
});

test('what happened is told in a place that was there before, which screen readers hear', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.evaluate(() => {
    for (const live of document.querySelectorAll('section [aria-live=polite]'))
      live.setAttribute('data-from-the-start', '');
  });
  const told = page.locator('[data-from-the-start]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('#');
  await told.getByText('Message deleted').waitFor({ state: 'attached' });
  await undoToast(page).waitFor();
  await page.keyboard.press('z');
  await told.locator('[data-toast=plain]').waitFor();
});

test('a deleted message that is opened by its address says so, and can be called back there', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const first = rows(page).first();
  const key = (await first.getAttribute('data-key')) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('#');
  await undoToast(page).waitFor();
  await page.goto(`/mail/${key}`);
  await page.locator('#message article').waitFor();
  const note = page
    .getByRole('note')
    .filter({ hasText: /^Deleted\. Gone for good in \d+ seconds/ });
  await note.waitFor();
  await note.getByRole('button', { name: 'Undo' }).click();
  await note.waitFor({ state: 'detached' });
  await page.locator(`[data-key="${key}"]`).waitFor();
  // Among what is deleted the button that deletes calls back.
  const toolbar = page.locator('#message').getByRole('toolbar').first();
  await toolbar.getByRole('button', { name: 'Delete' }).click();
  await page.goto(`/mail/${key}?view=deleted`);
  await toolbar.getByRole('button', { name: 'Undo' }).click();
  await page.goto('/mail');
  await page.locator(`[data-key="${key}"]`).waitFor();
});

test.each([768, 390])('a mailbox that is full says so in words at %i pixels', async (width) => {
  const { page } = await visit(poplar().url, { viewport: { width, height: 800 } });
  await openSample(page);
  await settle(page, { quotaOctets: 1_000 });
  await page.getByText(/^Your mailbox is full\s· .* of 1 kB$/).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the largest' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?sort=largest');
  await settle(page, { quotaOctets: null });
});

test('a search without a line is told, instead of what was listed before', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  // The composer is the last that comes by itself.
  await page.waitForFunction(() => document.querySelector('.fixed.bottom-0') !== null);
  await page.context().setOffline(true);
  await page.keyboard.press('/');
  await page.keyboard.type('invoice', { delay: 20 });
  const told = page.getByRole('alert');
  await told.getByText('The search could not be done').waitFor();
  expect(await rows(page).count()).toBe(0);
  expect(await page.getByRole('checkbox', { name: 'Select all messages' }).isVisible()).toBe(false);
  expect(await faults(page)).toEqual([]);
  await told.getByRole('button', { name: 'Clear the search' }).click();
  await rows(page).first().waitFor();
});

test('an export that the palette begins tells how far it is', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('export mbox');
  const coming = page.waitForEvent('download');
  await page.getByRole('option').first().click();
  await coming;
  await page
    .locator('[data-toast=export]')
    .getByText(/messages exported$/)
    .waitFor();
});

const PANES = (width: number, url: string) => [{ name: PANES_COOKIE, value: `${width}x`, url }];

const widthOf = async (page: Page, what: string) =>
  (await page.locator(what).boundingBox())?.width ?? 0;

test('however wide the list was left, the message keeps what the line between them leaves it', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 1024, height: 800 } });
  await openSample(page);
  await page.context().addCookies(PANES(1_500, poplar().url));
  await page.reload();
  await rows(page).first().waitFor();
  const line = page.getByRole('separator', { name: 'Width of the list' });
  const most = async () => Number(await line.getAttribute('aria-valuemax'));
  // The line measures its room once the page's scripts are there.
  await expect.poll(async () => (await widthOf(page, '[data-keys=list]')) - (await most())).toBe(0);
  expect(await widthOf(page, '#message')).toBe(320);
});

test('a page that was kept shows the list as wide as it was left since', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.context().addCookies(PANES(500, poplar().url));
  await page.route('**/mail', async (route) => {
    const headers = await route.request().allHeaders();
    const cookie = (headers.cookie ?? '').replace('500x', '400x');
    await route.fulfill({ response: await route.fetch({ headers: { ...headers, cookie } }) });
  });
  await page.goto('/mail');
  await rows(page).first().waitFor();
  await expect.poll(() => widthOf(page, '[data-keys=list]')).toBe(500);
});
