/** The sign-in page works at once, and the scripts that the inbox needs come while one types. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startPoplar } from '@/test/support/poplar';
import { COLOURS, faults } from './axe.ts';
import { poplarWithSample, running } from './beginning.ts';
import { overflow, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

/** Keeps Next's scripts back. @returns what lets them come */
async function withoutNext(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

async function tryIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Email address').fill('anna@example.org');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

const refusal = (page: Page) => page.getByText('The mail server did not accept this');
const openSample = (page: Page) => page.getByRole('button', { name: 'Open the sample inbox' });

/** The path that the page was loaded from, whatever the address has become since. */
const loadedFrom = (page: Page) =>
  page.evaluate(() => {
    const [loading] = performance.getEntriesByType('navigation');
    return new URL(loading?.name ?? '').pathname;
  });

describe('before the inbox’s scripts are there', () => {
  test('one is told what went wrong, sees what one typed, and gets in', async () => {
    const { page } = await visit(poplar().url);
    const letCome = await withoutNext(page);
    await page.goto('/sign-in', { waitUntil: 'domcontentloaded' });
    await tryIn(page, 'wrong');
    await refusal(page).waitFor();
    const password = page.getByLabel('Password', { exact: true });
    expect(await password.getAttribute('aria-invalid')).toBe('true');
    expect(await password.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await faults(page)).toEqual([]);

    expect(await password.getAttribute('type')).toBe('password');
    const show = page.getByRole('button', { name: 'Show password', pressed: false });
    await show.click();
    expect(await password.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Show password', pressed: true }).click();
    expect(await password.getAttribute('type')).toBe('password');

    await openSample(page).click();
    await page.waitForURL('**/mail', { waitUntil: 'commit' });
    expect(await refusal(page).count()).toBe(0);
    letCome();
    await rows(page).first().waitFor();
    expect(await loadedFrom(page)).toBe('/mail');
  });
});

describe('once they are', () => {
  test('the inbox stands in the page’s place, and what was told and typed before stays', async () => {
    const { page, complaints } = await visit(poplar().url);
    const letCome = await withoutNext(page);
    await page.goto('/sign-in', { waitUntil: 'domcontentloaded' });
    await tryIn(page, 'also wrong');
    await refusal(page).waitFor();
    letCome();
    await page.waitForFunction(() => window.goOn !== undefined);
    expect(await refusal(page).isVisible()).toBe(true);
    expect(await page.getByLabel('Email address').inputValue()).toBe('anna@example.org');

    await openSample(page).click();
    await rows(page).first().waitFor();
    expect(await loadedFrom(page)).toBe('/sign-in');
    expect(new URL(page.url()).pathname).toBe('/mail');
    // The refused password alone, which the browser notes by itself.
    expect(complaints).toHaveLength(1);
  });

  test('nothing is asked for twice by who clicks twice', async () => {
    const { page } = await visit(poplar().url);
    let asked = 0;
    const { promise: both, resolve: bothClicked } = Promise.withResolvers<void>();
    await page.route('**/api/sign-in', async (route) => {
      asked += 1;
      await both;
      await route.continue();
    });
    await page.goto('/sign-in');
    await openSample(page).click();
    expect(await openSample(page).getAttribute('aria-busy')).toBe('true');
    await tryIn(page, 'never asked');
    bothClicked();
    await rows(page).first().waitFor();
    expect(asked).toBe(1);
  });
});

test('what a server did is told, and held against nothing that one typed', async () => {
  const { page } = await visit(poplar().url);
  await page.route('**/api/sign-in', (route) =>
    route.fulfill({
      status: 502,
      json: { error: { code: 'unreachable', message: 'Nobody answers.' } },
    }),
  );
  await page.goto('/sign-in');
  await tryIn(page, 'right');
  await page.getByText('Nobody answers.').waitFor();
  expect(await page.getByLabel('Email address').getAttribute('aria-invalid')).toBe('false');
});

test('what went wrong is in sight on a phone, too', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 390, height: 700 } });
  await page.goto('/sign-in');
  await tryIn(page, 'wrong');
  await refusal(page).waitFor();
  const below = () =>
    refusal(page).evaluate((one) => one.getBoundingClientRect().bottom - innerHeight);
  await expect.poll(below).toBeLessThanOrEqual(0);
});

test('who was signed out meanwhile comes to a page that works, from within the inbox, too', async () => {
  const { page } = await visit(poplar().url);
  await page.goto('/sign-in');
  await page.waitForFunction(() => window.goOn !== undefined);
  await openSample(page).click();
  await rows(page).first().waitFor();
  // The inbox would hear of it first, and leave by itself.
  await page.route('**/api/**', (route) => route.abort());
  await page.context().clearCookies();
  // Next asks for the next page in part, and the server leads to this one.
  await page.evaluate(() => window.goOn?.('/settings'));
  await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
  expect(new URL(page.url()).search).toBe('?to=%2Fsettings');
  await page.unroute('**/api/**');
  await openSample(page).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
});

describe('where any mail server may be named', () => {
  const open = running(() => startPoplar({ POP3_ANY_HOST: 'yes', LOG_LEVEL: 'error' }));

  test.each([1440, 390])('its fields come when it is wanted, at %i px', async (width) => {
    const { page } = await visit(open().url, { viewport: { width, height: 900 } });
    let asked: unknown = null;
    await page.route('**/api/sign-in', async (route) => {
      asked = route.request().postDataJSON();
      await route.abort();
    });
    await page.goto('/sign-in');
    const name = page.getByLabel('Its name');
    expect(await name.isVisible()).toBe(false);
    await tryIn(page, 'one');
    await page.getByText('Poplar cannot be reached').waitFor();
    expect(asked).not.toHaveProperty('server');

    await page.getByLabel('Mail server').selectOption({ label: 'Other server' });
    await name.fill('pop.example.org');
    expect(await faults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, 'html', COLOURS)).toEqual([]);
    await page.getByLabel('User name').fill('anna');
    await tryIn(page, 'two');
    await expect
      .poll(() => asked)
      .toMatchObject({
        password: 'two',
        server: { host: 'pop.example.org', security: 'tls', username: 'anna' },
      });
    await page.getByLabel('Mail server').selectOption({ label: 'Found by the address' });
    expect(await name.isVisible()).toBe(false);
  });
});
