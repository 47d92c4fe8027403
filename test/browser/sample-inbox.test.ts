/** The first run: no mail server configured, one click, and everything works on the sample mail. */
import { describe, expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, rows, signOut, undoToast, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '5' });

describe('the sample inbox', () => {
  test('opens by one click, and a message deleted there stays deleted', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    const total = await page.getByRole('grid', { name: 'Inbox' }).getAttribute('aria-rowcount');
    expect(Number(total)).toBeGreaterThanOrEqual(60);

    const [gone, kept] = await Promise.all(
      [2, 4].map((at) => rows(page).nth(at).getAttribute('data-key')),
    );
    for (const key of [gone, kept]) {
      await page.locator(`[data-key="${key}"]`).click();
      await page.locator('#message article').waitFor();
      await page.keyboard.press('#');
      await page.locator(`[data-key="${key}"]`).waitFor({ state: 'detached' });
    }
    await undoToast(page)
      .getByRole('button', { name: /^Undo last/ })
      .click();
    await page.locator(`[data-key="${kept}"]`).waitFor();
    await undoToast(page).waitFor({ state: 'detached' });

    await signOut(page);
    await openSample(page);
    expect(await page.locator(`[data-key="${kept}"]`).count()).toBe(1);
    expect(await page.locator(`[data-key="${gone}"]`).count()).toBe(0);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(
      String(Number(total) - 1),
    );
    expect(complaints).toEqual([]);
  });

  test('shows every one of its messages without an error', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    const total = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
    await rows(page).first().click();
    for (let at = 1; at < total; at += 1) {
      await page.locator('#message article h2').waitFor();
      const before = page.url();
      await page.keyboard.press('j');
      await expect.poll(() => page.url()).not.toBe(before);
    }
    await page.locator('#message article h2').waitFor();
    expect(complaints).toEqual([]);
  });
});
