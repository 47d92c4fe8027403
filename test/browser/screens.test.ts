/** Every screen at three widths, light and dark, from left to right and back, by keyboard alone, and as axe sees it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Say } from '@/lib/words/say';
import { COLOURS, faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { sayIn } from './speaking.ts';
import { openSample, overflow, PHONE, rows, undoToast, visit } from './visit.ts';

const WIDTHS = { desktop: 1440, tablet: 768, phone: 390 } as const;

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

/** Opens one screen after the other, and looks at each. */
async function walk(page: Page, say: Say, look: () => Promise<void>): Promise<void> {
  await page.goto('/sign-in');
  await look();
  await openSample(page, say('sign-in.sample-go'));
  await look();
  await rows(page).nth(1).click();
  await page.locator('#message article h2').waitFor();
  await look();
  await page.getByRole('button', { name: say('reader.more'), exact: true }).click();
  await page.getByRole('menuitem', { name: say('reader.headers'), exact: true }).click();
  await page.getByRole('dialog', { name: say('reader.headers') }).waitFor();
  await look();
  await page.goto('/settings');
  await page.getByRole('heading', { name: say('settings.title'), level: 1 }).waitFor();
  await look();
}

describe.each(['en', 'ar'] as const)('in %s', (locale) => {
  test.each(Object.entries(WIDTHS))(
    'every screen fits a %s and has nothing for axe to say, light or dark',
    async (_, width) => {
      const viewport = { width, height: 900 };
      const { page, complaints } = await visit(poplar().url, { viewport, locale });
      await walk(page, await sayIn(locale), async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // What is dark in one language is so in the other.
          const rules = locale === 'ar' && colorScheme === 'dark' ? COLOURS : undefined;
          expect(await faults(page, 'html', rules)).toEqual([]);
          expect(await overflow(page)).toBe(0);
        }
      });
      expect(complaints).toEqual([]);
    },
  );
});

describe('by keyboard alone', () => {
  test('one signs in, moves, reads, selects, deletes, undoes, and never loses one’s place', async () => {
    const { page } = await visit(poplar().url);
    await page.goto('/');
    await page.getByRole('button', { name: 'Open the sample inbox' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();

    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);
    const keyAt = (index: number) => rows(page).nth(index).getAttribute('data-key');
    const third = await keyAt(2);
    const fourth = await keyAt(3);

    await page.keyboard.press('j');
    await expect.poll(focused).toBe(await keyAt(0));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await expect.poll(focused).toBe(third);

    await page.keyboard.press('Enter');
    await page.locator('#message article h2').waitFor();
    expect(page.url()).toContain(`/mail/${third}`);
    await page.keyboard.press('.');
    await page.getByRole('menuitem', { name: 'Source' }).press('Enter');
    await page.getByRole('dialog').locator('pre').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[aria-label="More actions"][aria-expanded=false]:focus').waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/mail');
    await expect.poll(focused).toBe(third);

    await page.keyboard.press('Delete');
    await expect.poll(focused).toBe(fourth);
    await undoToast(page).waitFor();
    await page.keyboard.press('z');
    await page.locator(`[data-key="${third}"]`).waitFor();
    expect(await keyAt(2)).toBe(third);

    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: '2 selected', level: 1 }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /^Inbox/ }).waitFor();

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('End');
    await expect
      .poll(async () => page.locator(':focus').getAttribute('aria-rowindex'))
      .not.toBe('4');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await expect.poll(() => new URL(page.url()).search).toBe('?view=starred');
  });
});

describe('on a phone', () => {
  test('list and message take turns, and the browser’s back leads to the list where it was', async () => {
    const { page } = await visit(poplar().url, PHONE);
    await openSample(page);
    await page.locator('#list').evaluate((list) => list.scrollTo({ top: 900 }));
    const row = rows(page).filter({ visible: true }).nth(14);
    const key = await row.getAttribute('data-key');
    await row.tap();
    await page.locator('#message article h2').waitFor();
    expect(await page.locator('#list').isVisible()).toBe(false);
    await page.goBack();
    await page.locator(`[data-key="${key}"]`).waitFor();
    expect(await page.locator('#message').isVisible()).toBe(false);
    expect(await page.locator('#list').evaluate((list) => list.scrollTop)).toBeGreaterThan(500);
  });
});
