/** Who reads without a mouse scrolls by the keys that scroll any page, wherever a message opens. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, PHONE, rows, settle, stillness, visit } from './visit.ts';

const poplar = poplarWithSample();

const LOW = { width: 1440, height: 500 };
const SUBJECT = 'Your ticket for';
const message = (page: Page) => page.locator('#message [data-scrolls=message]');
const top = (page: Page) => message(page).evaluate(({ scrollTop }) => scrollTop);
const rowFocused = (page: Page) => page.locator('[data-key]:focus');

/** Opens the first message that is found, by keys alone, and waits until it is longer than its pane. */
async function openBy(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await rowFocused(page).filter({ hasText: SUBJECT }).waitFor();
  await stillness(page);
  await page.keyboard.press('Enter');
  await page.locator('#message iframe[data-state=shown]').waitFor();
  await expect
    .poll(() => message(page).evaluate((pane) => pane.scrollHeight > 1.5 * pane.clientHeight))
    .toBe(true);
}

async function scrolls(page: Page): Promise<void> {
  await page.locator('[data-scrolls=message]:focus').waitFor();
  expect(await message(page).getAttribute('aria-label')).toContain(SUBJECT);
  for (const key of ['ArrowDown', 'PageDown', 'End']) {
    const before = await top(page);
    await page.keyboard.press(key);
    await expect.poll(() => top(page), { message: key }).toBeGreaterThan(before);
  }
  await page.keyboard.press('Home');
  await expect.poll(() => top(page)).toBe(0);
  await page.keyboard.press('Space');
  await expect.poll(() => top(page)).toBeGreaterThan(0);
}

test('beside the list, and below it, the keys that scroll a page scroll the message that was opened', async () => {
  const { page } = await visit(poplar().url, { viewport: LOW });
  await openSample(page);
  for (const split of ['right', 'below'] as const) {
    await settle(page, { split });
    await openBy(page, SUBJECT);
    await scrolls(page);
    await page.keyboard.press('u');
    await rowFocused(page).waitFor();
    await page.keyboard.press('Escape');
  }
});

test('in the list’s place, too, from one message to the next; and its row has the focus again', async () => {
  const { page } = await visit(poplar().url, { viewport: LOW });
  await openSample(page);
  await settle(page, { split: 'none' });
  await openBy(page, SUBJECT);
  await scrolls(page);
  await page.keyboard.press('u');
  await rowFocused(page).filter({ hasText: SUBJECT }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  const subject = async (index: number) => rows(page).nth(index).locator('a > span').first();
  for (const [key, index] of [
    ['Enter', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    const words = await (await subject(index)).innerText();
    await page.keyboard.press(key);
    await page.locator('[data-scrolls=message]:focus').and(page.getByLabel(words)).waitFor();
  }
});

test('who opens a message before the reader is here has the focus in it once it comes', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const html = await (await page.request.get('/mail')).text();
  const { promise: opened, resolve: letCome } = Promise.withResolvers<void>();
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (!html.includes(new URL(route.request().url()).pathname)) await opened;
    await route.continue();
  });
  await page.goto('/mail');
  await rows(page).first().waitFor();
  await page.keyboard.press('j');
  await rowFocused(page).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).not.toBe('/mail');
  expect(await page.locator('#message').count()).toBe(0);
  letCome();
  await page.locator('[data-scrolls=message]:focus').waitFor();
});

test('a message that takes the list’s place as the window gets small has the focus that was on its row', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await settle(page, { split: 'right' });
  await page.locator('#message').waitFor();
  await page.keyboard.press('j');
  await rowFocused(page).waitFor();
  await stillness(page);
  await page.keyboard.press('Enter');
  await page.locator('[data-scrolls=message]:focus').waitFor();
  await page.keyboard.press('j');
  await rowFocused(page).waitFor();
  await page.setViewportSize(PHONE.viewport);
  await page.locator('[data-scrolls=message]:focus').waitFor();
  await page.keyboard.press('u');
  await rowFocused(page).waitFor();
});

test('who loads the page anew with a message open goes back to its row', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  for (const split of ['none', 'right'] as const) {
    await settle(page, { split });
    await page.locator('#message').waitFor({ state: 'attached' });
    for (let down = 0; down < 3; down += 1) await page.keyboard.press('j');
    const third = page.locator('[data-key][aria-rowindex="3"]:focus');
    const key = await third.getAttribute('data-key');
    await stillness(page);
    await page.keyboard.press('Enter');
    await page.locator('#message article h2').waitFor();
    await page.reload();
    await page.locator('#message article h2').waitFor();
    await page.keyboard.press('u');
    await page.locator(`[data-key="${key}"]:focus`).waitFor();
    await page.keyboard.press('Escape');
  }
});

test('a list that has the focus itself has a ring, with rows or without; for the mouse it has none', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const ring = () =>
    page.evaluate(() => {
      const { outlineStyle, outlineOffset } = getComputedStyle(document.activeElement as Element);
      return [document.activeElement?.id, outlineStyle, outlineOffset];
    });
  for (const view of ['starred', 'outbox']) {
    await page.keyboard.press('g');
    await page.keyboard.press(view === 'starred' ? 's' : 'o');
    await expect.poll(() => new URL(page.url()).search).toBe(`?view=${view}`);
    await expect.poll(ring).toEqual(['list', 'solid', '-2px']);
  }
  await page.goto('/mail?q=no-such-words');
  await page.getByText('Nothing found').waitFor();
  await page.locator('#list').click({ position: { x: 20, y: 300 } });
  expect(await page.locator('#list:focus-visible').count()).toBe(0);
});
