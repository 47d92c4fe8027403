/** What one sees of scripts that do not come: for a moment, or because the server has another build by now. */
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { openSample, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

const SCRIPTS = '**/_next/static/chunks/*.js';
const NOT_COME = 'This part of the page could not be fetched.';
const OUTDATED = /^Poplar was updated after this page was opened\./;

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const above = (page: Page) => page.getByRole('dialog', { name: NOT_COME });
const recipients = (page: Page) => page.getByRole('combobox', { name: 'To', exact: true });

const cutOff = (route: Route) => route.abort();
const gone = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

/** The inbox with no script but those that its page names. */
async function begin(
  refuse: (route: Route) => Promise<void>,
  viewport = { width: 1440, height: 900 },
): Promise<Page> {
  const { page } = await visit(poplar().url, { viewport });
  await openSample(page);
  const html = await (await page.request.get('/mail')).text();
  await page.route(SCRIPTS, (route) => {
    const { pathname } = new URL(route.request().url());
    return html.includes(pathname) ? route.continue() : refuse(route);
  });
  await page.goto('/mail');
  await rows(page).first().waitFor();
  return page;
}

test('where scripts are cut off, what is asked for says so, all else stands, and it comes when asked again', async () => {
  const page = await begin(cutOff);
  await page.keyboard.press('Control+k');
  await above(page).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await above(page).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: /^Account / }).click();
  await above(page).getByRole('button', { name: 'Dismiss' }).click();
  await above(page).waitFor({ state: 'detached' });

  await rows(page).first().click();
  await page.getByRole('alert').getByText(NOT_COME).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('c');
  await above(page).waitFor();
  await page.unroute(SCRIPTS);
  await above(page).getByRole('button', { name: 'Try again' }).click();
  await recipients(page).waitFor();
  // What nobody was told of, and the reader, come by themselves.
  await page.locator('#message article').waitFor({ timeout: 70_000 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Do or find' }).waitFor();
});

test('Escape calls off a menu that is still on its way, and leaves the message and the focus', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await rows(page).nth(1).click();
  await page.locator('#message article').waitFor();
  const { pathname } = new URL(page.url());
  // What the page fetches by itself is there; from here on, scripts wait.
  await page.waitForLoadState('networkidle');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await held;
    await route.continue();
  });
  const more = page.getByRole('button', { name: 'More actions', exact: true });
  await more.click();
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).pathname).toBe(pathname);
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  const come = page.waitForResponse(SCRIPTS);
  letGo();
  await (await come).finished();
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('menu').count()).toBe(0);
  await more.click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.locator('#message article').waitFor();
});

test('where the server has another build, the page offers to be loaded again, and is where it was', async () => {
  const page = await begin(gone);
  await rows(page).nth(1).click();
  const { pathname } = new URL(page.url());
  await page.getByRole('alert').getByText(OUTDATED).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.unroute(SCRIPTS);
  await page.getByRole('button', { name: 'Load it again' }).click();
  await page.locator('#message article').waitFor();
  expect(new URL(page.url()).pathname).toBe(pathname);
});

test('on a phone one comes back to the list from where a message would be', async () => {
  const page = await begin(cutOff, { width: 390, height: 780 });
  await rows(page).first().click();
  await page.getByRole('alert').getByText(NOT_COME).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByText(NOT_COME).waitFor({ state: 'detached' });
  await expect.poll(() => new URL(page.url()).pathname).toBe('/mail');
});

test('words stay in sight where the editor does not come, and are there when it does', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.keyboard.press('c');
  const words = page.getByRole('textbox', { name: 'Message text' });
  await words.fill('Larch, then.');
  await page.route(SCRIPTS, cutOff);
  await page.getByRole('button', { name: 'Write with formatting' }).click();
  await page.getByRole('alert').getByText(NOT_COME).waitFor();
  await page.getByText('Larch, then.').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.unroute(SCRIPTS);
  await again(page).click();
  await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
  expect(await words.innerText()).toBe('Larch, then.');
});

test('settings whose scripts do not come are there once the page is loaded again', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const account = page.getByRole('button', { name: /^Account / });
  await account.click();
  const settings = page.getByRole('menuitem', { name: 'Settings' });
  await settings.waitFor();
  await page.route(SCRIPTS, cutOff);
  await settings.click();
  const load = page.getByRole('button', { name: 'Load it again' });
  await load.waitFor();
  await page.unroute(SCRIPTS);
  await load.click();
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
});
