/** What is done to a selection that is still on its way waits for it, and Escape calls it off. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { allCalledBack, openSample, rows, undoToast, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

/** An inbox whose server says which rows there are only when `answer` is called. */
async function begin(): Promise<{ page: Page; asked: () => number; answer: () => void }> {
  const { page } = await visit(poplar().url);
  const held = Promise.withResolvers<void>();
  let asked = 0;
  await page.route('**/api/messages/keys?*', async (route) => {
    asked += 1;
    await held.promise;
    await route.continue();
  });
  await openSample(page);
  return { page, asked: () => asked, answer: held.resolve };
}

const selected = (page: Page) => page.getByText(/^[\d,]+ selected$/);

test('Escape calls off a selection that is on its way, and closes nothing', async () => {
  const { page, asked, answer } = await begin();
  await rows(page).nth(1).click();
  await page.locator('#message article h2').waitFor();
  const open = page.url();
  await page.keyboard.press('Control+a');
  await expect.poll(asked).toBe(1);
  await page.keyboard.press('Escape');
  const answered = page.waitForResponse(/\/api\/messages\/keys/);
  answer();
  await (await answered).finished();
  // Had it come, this would take one row out of it.
  await page.keyboard.press('x');
  await selected(page).waitFor();
  expect(await selected(page).textContent()).toBe('1 selected');
  expect(page.url()).toBe(open);
});

test('what waits for a selection is undone before it is done', async () => {
  const { page, asked, answer } = await begin();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('#');
  await page.keyboard.press('z');
  await expect.poll(asked).toBe(1);
  const answered = page.waitForResponse(/\/api\/messages\/keys/);
  answer();
  await (await answered).finished();
  // Had it been done, this would be done to what is left.
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await selected(page).waitFor();
  expect(await selected(page).textContent()).toBe('1 selected');
  expect(await undoToast(page).count()).toBe(0);
});

test('what is deleted right after everything was selected is everything', async () => {
  const { page, asked, answer } = await begin();
  await page.keyboard.press('j');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('#');
  await expect.poll(asked).toBe(1);
  expect(await undoToast(page).count()).toBe(0);
  answer();
  await page.getByText('90 messages deleted', { exact: true }).waitFor();
  expect(await rows(page).count()).toBe(0);
  await page.keyboard.press('z');
  await rows(page).first().waitFor();
  await allCalledBack(page);
});
