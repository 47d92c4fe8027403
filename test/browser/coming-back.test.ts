/** Places are kept: a list that changes above what is read, a sign-in that ended meanwhile. */
import { describe, expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, rows, undoToast, visit } from './visit.ts';

declare global {
  interface Window {
    noteStep(to: string): void;
  }
}

const poplar = poplarWithSample();

describe('a place in the inbox', () => {
  test('stays in sight while another tab deletes above it and takes that back', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    const list = page.getByRole('grid');
    await list.evaluate((element) => element.scrollTo(0, 1000));
    const read = page.locator('[data-key][aria-rowindex="18"]');
    const key = await read.getAttribute('data-key');
    const height = () => page.locator(`[data-key="${key}"]`).boundingBox();
    const before = await height();

    const other = await page.context().newPage();
    await other.goto('/mail');
    await rows(other).nth(1).click();
    await other.locator('#message article').waitFor();
    await other.keyboard.press('#');
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(1000);
    expect((await height())?.y).toBe(before?.y);
    await undoToast(other).getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(1000);
    expect((await height())?.y).toBe(before?.y);
    expect(complaints).toEqual([]);
  });

  test('is come back to when the sign-in ended meanwhile', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    const key = await rows(page).nth(3).getAttribute('data-key');
    // What the page asks for by itself would be refused before the click: that hears nothing until then.
    const byItself = /\/api\/(?!messages\/[\w-]{22}$)/;
    await page.route(byItself, () => {});
    await page.context().clearCookies();
    await rows(page).nth(3).click();
    await page.waitForURL('**/sign-in?*');
    await page.unroute(byItself);
    await page.getByRole('button', { name: 'Open the sample inbox' }).click();
    await page.locator('#message article').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/mail/${key}`);
  });

  test('is written into the history once, at once and by nobody else', async () => {
    const { page } = await visit(poplar().url);
    const steps: string[] = [];
    await page.exposeFunction('noteStep', (to: string) => steps.push(to));
    await page.addInitScript(() => {
      for (const name of ['pushState', 'replaceState'] as const) {
        const write = History.prototype[name];
        History.prototype[name] = function (...step) {
          window.noteStep(String(step[2]));
          write.apply(this, step);
        };
      }
    });
    await openSample(page);
    await page.waitForTimeout(300);
    steps.length = 0;
    const key = await rows(page).nth(3).getAttribute('data-key');
    await rows(page).nth(3).click();
    await page.locator('#message article').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('i');
    await page.getByRole('heading', { name: /^Found in Inbox/ }).waitFor();
    await page.waitForTimeout(300);
    expect(steps).toEqual([`/mail/${key}`, `/mail/${key}?q=i`]);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/mail');
  });
});
