/** What comes back stands where it was, what one returns to is as one left it, and the focus stays in the list. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { allCalledBack, openSample, rows, undoToast, visit } from './visit.ts';

declare global {
  interface Window {
    firstScroll?: number;
  }
}

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

const list = (page: Page) => page.locator('#list');
const scrolledTo = (page: Page) => list(page).evaluate((each) => Math.round(each.scrollTop));
/** Whether the focus is within the list, or on it. */
const isInList = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('#list') !== null);

/** The first row that is whole in sight, once that has come. */
async function firstInSight(page: Page): Promise<string | null> {
  const look = () =>
    list(page).evaluate((each) => {
      const { top } = each.getBoundingClientRect();
      const shown = [...each.querySelectorAll('[data-key]')];
      const first = shown.find((row) => row.getBoundingClientRect().top >= top);
      const isThere = first !== undefined && first.getBoundingClientRect().top < top + 100;
      return isThere ? first.getAttribute('data-key') : null;
    });
  await expect.poll(look).not.toBeNull();
  return look();
}

test('a row that is called back at the top of the list is in sight, and nobody calls it new', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  const subject = (await rows(page).first().getAttribute('data-key')) ?? '';
  await page.keyboard.press('j');
  await page.keyboard.press('#');
  await undoToast(page).waitFor();
  await page.keyboard.press('z');
  await undoToast(page).waitFor({ state: 'detached' });
  await expect.poll(() => rows(page).first().getAttribute('data-key')).toBe(subject);
  expect(await scrolledTo(page)).toBe(0);
  expect(await page.getByRole('button', { name: /new message/ }).count()).toBe(0);
  await allCalledBack(page);
  expect(complaints).toEqual([]);
});

test('a list that one comes back to stands where it was left, after another list and after a search', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await list(page).evaluate((each) => each.scrollTo(0, 2_000));
  await expect.poll(() => rows(page).first().getAttribute('aria-rowindex')).not.toBe('1');
  const left = await scrolledTo(page);
  await page.getByRole('link', { name: /^Starred/ }).click();
  await page.waitForURL(/starred/);
  await page.goBack();
  await expect.poll(() => scrolledTo(page)).toBeGreaterThan(left - 100);
  expect(await scrolledTo(page)).toBeLessThan(left + 100);
  await page.keyboard.press('/');
  await page.keyboard.type('invoice');
  await page.locator('#list mark').first().waitFor();
  expect(await scrolledTo(page)).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => scrolledTo(page)).toBeGreaterThan(left - 100);
  expect(complaints).toEqual([]);
});

test('where all rows are deleted, the focus stays in the empty list, and is there when they come back', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  const total = await page.getByRole('grid').getAttribute('aria-rowcount');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Control+a');
  await page.getByText(`${total} selected`).waitFor();
  await page.keyboard.press('#');
  await page.getByText('Everything is deleted').waitFor();
  await expect.poll(() => isInList(page)).toBe(true);
  await page.keyboard.press('z');
  await rows(page).first().waitFor();
  await expect.poll(() => isInList(page)).toBe(true);
  await allCalledBack(page);
  expect(complaints).toEqual([]);
});

test('a list that is loaded again stands where it was left, at once, with its rows', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await list(page).evaluate((each) => each.scrollTo(0, 2_600));
  const first = await firstInSight(page);
  await expect.poll(() => page.evaluate(() => window.history.state.poplarTop)).toBe(first);
  await page.addInitScript(() => {
    // What is seen of the list from the first of its rows on.
    const seen = new MutationObserver(() => {
      const shown = document.querySelector('[role=grid]');
      if (shown === null || window.firstScroll !== undefined) return;
      requestAnimationFrame(() => {
        window.firstScroll ??= shown.scrollTop;
      });
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await rows(page).first().waitFor();
  expect(await firstInSight(page)).toBe(first);
  expect(await page.evaluate(() => window.firstScroll)).toBeGreaterThan(2_000);
  // Another list begins at its top.
  await page.getByRole('link', { name: /^Unread/ }).click();
  await page.waitForURL(/unread/);
  expect(await page.evaluate(() => window.history.state.poplarTop)).toBeNull();
  await page.goBack();
  await expect.poll(() => firstInSight(page)).toBe(first);
  expect(complaints).toEqual([]);
});

test('back and forward lead past a loading of the page, and what was deleted since can be undone', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await rows(page).nth(1).click();
  await page.locator('#message h2').waitFor();
  await page.goBack();
  await page.keyboard.press('/');
  await page.keyboard.type('invoice');
  await page.locator('#list[aria-busy=false] mark').first().waitFor();
  await rows(page).first().click();
  await page.locator('#message h2').waitFor();
  const subject = await page.locator('#message h2').innerText();
  await page.reload();
  await page.locator('#message h2').waitFor();
  const madeAnew: string[] = [];
  page.on('request', (request) => {
    if (request.headers().rsc !== undefined) madeAnew.push(request.url());
  });
  await page.goBack();
  await page.locator('#message h2').waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('?q=invoice');
  await expect.poll(() => isInList(page)).toBe(true);
  await page.keyboard.press('#');
  await undoToast(page).waitFor();
  await page.goBack();
  await page.waitForURL(/\/mail$/);
  await page.goForward();
  await page.goForward();
  await page.waitForURL(/\/mail\/.+q=invoice/);
  await page.goBack();
  await page.keyboard.press('z');
  await rows(page).filter({ hasText: subject }).waitFor();
  await allCalledBack(page);
  expect(madeAnew).toEqual([]);
  expect(complaints).toEqual([]);
});

test('whoever scrolled and stands on no row goes on from what is in sight', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await list(page).evaluate((each) => each.scrollTo(0, 2_000));
  const first = await firstInSight(page);
  await page.keyboard.press('j');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key')))
    .toBe(first);
});
