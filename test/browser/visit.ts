/** A person in front of Poplar: one window, and everything that went wrong in it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { FONT_SIZE } from '@/lib/client/worn';
import type { Settings } from '@/lib/contract/settings';
import { launchBrowser } from '@/test/support/chromium';

/** A window and what its console complained of. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

const DESKTOP = { width: 1440, height: 900 };

/** A phone, held upright and touched; for `visit`. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/** Opens a window of a person of their own, who shares nothing with others; closed when the test is over. */
export async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  // One browser for all tests of a file: to start it takes longer than many a test.
  browser ??= launchBrowser();
  const context = await (await browser).newContext({
    baseURL: url,
    viewport: DESKTOP,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // What hostile mail tries in its frame is blocked there, and the browser says so.
    const inFrame = message.location().url.includes('/airlock');
    if (message.type() === 'error' && !inFrame) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** Goes to the sign-in page and stays until it is as whoever types finds it: with all its scripts. */
async function atSignIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.waitForFunction(() => window.goOn !== undefined);
}

/** Signs in by hand and waits for the first row. */
export async function signIn(page: Page, address: string, password: string): Promise<void> {
  await atSignIn(page);
  await page.getByLabel('Email address').fill(address);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await rows(page).first().waitFor();
}

/** Opens the sample inbox by its one click and waits for the first row; `go` is what the button says. */
export async function openSample(page: Page, go = 'Open the sample inbox'): Promise<void> {
  await atSignIn(page);
  await page.getByRole('button', { name: go }).click();
  await rows(page).first().waitFor();
}

/** Nothing fades for so long: what runs on turns without end, or counts the time to undo. Milliseconds. */
const COUNTING = 2_000;

/** Waits until nothing moves or fades any more, but for what turns without end or counts down. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(async (counting) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && Number(effect?.getComputedTiming().endTime) < counting,
        );
    // What the last step set off begins with one of the next frames.
    for (let still = 0; still < 3; still += 1) {
      await nextFrame();
      if (moving().length > 0) still = 0;
    }
  }, COUNTING);
}

/** How far anything sticks out of the page sideways, in pixels. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The rows of the list that exist now. */
export const rows = (page: Page) => page.locator('[data-key]');

/** The row that says this. */
export const rowOf = (page: Page, words: string) => rows(page).filter({ hasText: words });

/** The undo toast. */
export const undoToast = (page: Page) => page.locator('[data-toast=undo]');

/** Waits until nothing is deleted on the server that can be called back: rows are back before it has heard of that. */
export async function allCalledBack(page: Page): Promise<void> {
  const deletions = async () => (await page.request.get('/api/deletions')).text();
  await expect.poll(deletions).not.toContain('undoable');
}

/** Signs out by the account's menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account / }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
}

/** Chooses settings for the account, and waits until the page has them. */
export async function settle(page: Page, settings: Partial<Settings>): Promise<void> {
  if (settings.fontSize !== undefined) {
    const cookie = FONT_SIZE.setting(settings.fontSize);
    await page.evaluate((set) => {
      // biome-ignore lint/suspicious/noDocumentCookie: as the page itself does
      document.cookie = set;
    }, cookie);
  }
  await page.evaluate(async (chosen) => {
    const headers = { 'Content-Type': 'application/json' };
    await fetch('/api/settings', { method: 'PATCH', headers, body: JSON.stringify(chosen) });
  }, settings);
  await page.reload();
  await rows(page).first().waitFor();
  await stillness(page);
}
