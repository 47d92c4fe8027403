/** Rows are selected one by one or all at once; what is done to a selection on its way waits for it. */
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { allCalledBack, openSample, rowOf, rows, undoToast, visit } from './visit.ts';

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

test('Ctrl or Command and a click take one row in or out; the middle button opens a tab of its own', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const chosen = async () => {
    const all = page.locator('[data-key][aria-selected=true]');
    return all.evaluateAll((each) => each.map((row) => Number(row.ariaRowIndex)));
  };
  const click = (row: number, key: 'Control' | 'Meta') =>
    rows(page)
      .nth(row - 1)
      .click({ modifiers: [key] });
  await click(2, 'Control');
  await expect.poll(chosen).toEqual([2]);
  await click(5, 'Meta');
  await expect.poll(chosen).toEqual([2, 5]);
  await click(2, 'Control');
  await expect.poll(chosen).toEqual([5]);
  expect(await selected(page).textContent()).toBe('1 selected');
  expect(await rows(page).nth(4).getByRole('checkbox').isChecked()).toBe(true);
  await click(5, 'Meta');
  await selected(page).waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/mail');
  expect(await page.locator('#message article').count()).toBe(0);

  const key = await rows(page).nth(2).getAttribute('data-key');
  const opened = page.context().waitForEvent('page');
  await rows(page).nth(2).click({ button: 'middle' });
  const tab = await opened;
  await tab.locator('#message article h2').waitFor();
  expect(new URL(tab.url()).pathname).toBe(`/mail/${key}`);
  expect(new URL(page.url()).pathname).toBe('/mail');
});

test('the box above the list selects the rows that are here, and then all are offered', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const all = page.getByRole('button', { name: 'Select all 90', exact: true });
  await rows(page).first().getByRole('checkbox').click();
  await selected(page).waitFor();
  expect(await all.count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByLabel('Select all messages').click();
  await page.getByText('50 selected', { exact: true }).waitFor();
  await all.click();
  await page.getByText('90 selected', { exact: true }).waitFor();
  await all.waitFor({ state: 'detached' });
  expect(await page.getByLabel('Select all messages').isChecked()).toBe(true);
  await page.keyboard.press('#');
  await page.getByText('90 messages deleted', { exact: true }).waitFor();
  await page.keyboard.press('z');
  await rows(page).first().waitFor();
  await allCalledBack(page);
});

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

test('what is selected is downloaded as one archive, and nothing else of the list', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  for (const subject of ['Sunday lunch?', 'Your spare keys'])
    await rowOf(page, subject).click({ modifiers: ['Control'] });
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download selected messages' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^Poplar inbox [\d-]+\.zip$/);
  await page.getByText('2 messages exported').waitFor();
  const list = 'import sys, zipfile; print(*zipfile.ZipFile(sys.argv[1]).namelist(), sep="\\n")';
  const names = execFileSync('python3', ['-c', list, await file.path()], { encoding: 'utf8' });
  expect(names.trim().split('\n')).toEqual([
    expect.stringMatching(/Sunday lunch.*\.eml$/),
    expect.stringMatching(/Your spare keys.*\.eml$/),
    'contents.txt',
  ]);
  // What was chosen goes once, and never anything else instead.
  const run = 'A'.repeat(22);
  const again = await page.request.get(`/api/export?as=eml&of=chosen&view=inbox&run=${run}`);
  expect(again.status()).toBe(404);
  expect(complaints).toEqual([]);
});

test('what is done from the bar by keys, or takes the bar away, leads back into the list', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const bar = page.getByRole('toolbar').filter({ has: page.getByText(/selected$/) });
  const press = async (name: string | RegExp) => {
    await bar.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  const focused = page.locator('#list:focus');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await press('Clear the selection');
  await focused.waitFor();
  await page.getByRole('checkbox', { name: 'Select all messages' }).press('Space');
  await press(/^Select all/);
  await focused.waitFor();
  await press('Delete');
  await page.getByText('Everything is deleted').waitFor();
  await focused.waitFor();
  await page.keyboard.press('z');
  await rows(page).first().waitFor();
  await allCalledBack(page);
});
