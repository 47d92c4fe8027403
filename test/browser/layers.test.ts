/** Whatever opens over the inbox, and the lists and settings beside it: for axe, at 200 %, and in forced colours. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COLOURS, faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { hidden } from './hidden.ts';
import { button, dialog, furnish, LAYERS, SCENES, starred, walk } from './layers.ts';
import { openSample, overflow, PHONE, rows, stillness, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

/** What axe finds, light and dark. */
async function inBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await faults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await faults(page, 'html', COLOURS);
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

test('axe finds nothing in any layer, light or dark', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await furnish(page, poplar().url);
  expect(await walk(page, LAYERS, inBothThemes)).toEqual([]);
});

test('axe finds nothing in any list, menu or arrangement, light or dark', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  expect(await walk(page, SCENES, inBothThemes)).toEqual([]);
});

test('axe finds nothing in what a phone has in drawers, light or dark', async () => {
  const { page } = await visit(poplar().url, PHONE);
  await openSample(page);
  await button(page, 'Mailbox').tap();
  await page.getByRole('dialog').getByRole('link', { name: 'Starred' }).waitFor();
  expect(await inBothThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button(page, 'New message').tap();
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
  expect(await inBothThemes(page)).toEqual([]);
});

test('at 200 % nothing is covered or cut, in any layer', async () => {
  const viewport = { width: 720, height: 450 };
  const { page } = await visit(poplar().url, { viewport, deviceScaleFactor: 2 });
  await openSample(page);
  await furnish(page, poplar().url);
  const look = async () => [
    ...(await hidden(page)),
    ...((await overflow(page)) > 0 ? ['wider than the window'] : []),
  ];
  expect(await walk(page, [...SCENES, ...LAYERS], look)).toEqual([]);
});

describe('in forced colours', () => {
  const outline = (found: Locator) =>
    found.evaluate((element) => getComputedStyle(element).outlineStyle);

  test('one sees what is unread, selected, open, starred and focused, and where layers end', async () => {
    const { page } = await visit(poplar().url, { forcedColors: 'active' });
    await openSample(page);
    await furnish(page, poplar().url);
    await page.goto('/mail');
    await rows(page).first().waitFor();
    const row = rows(page).nth(1);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => outline(row)).toBe('solid');
    await page.keyboard.press('x');
    const star = await starred(page, row);
    await page.keyboard.press('k');
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
    expect(await outline(row)).toBe('solid');
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dot = rows(page).locator('span.rounded-full').first();
    expect(await dot.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      ground,
    );
    expect(
      await star.locator('svg').evaluate((element) => getComputedStyle(element).fill),
    ).not.toBe('none');
    await page.keyboard.press('Escape');
    await row.click();
    await page.locator('#message article h2').waitFor();
    expect(await outline(row)).toBe('solid');
    expect(await outline(page.getByRole('link', { name: /^Inbox/ }))).toBe('solid');
    await page.keyboard.press('c');
    expect(await outline(dialog(page, 'New message'))).toBe('solid');
    expect(await outline(button(page, 'Send'))).toBe('solid');
  });

  test('one sees which boxes are ticked and which switches are on, and what has the focus', async () => {
    const { page } = await visit(poplar().url, { forcedColors: 'active' });
    await openSample(page);
    const box = page.getByRole('checkbox', { name: 'Select all messages' });
    // The browser draws it, in the colours of the system.
    expect(await box.evaluate((one) => getComputedStyle(one).appearance)).toBe('auto');
    await page.locator('#search').focus();
    for (const stop of [1, 2, 3, 4]) {
      if ((await page.locator(':focus').getAttribute('type')) === 'checkbox') break;
      await page.keyboard.press('Tab');
      expect(stop).toBeLessThan(4);
    }
    expect(await outline(box)).toBe('solid');
    await page.goto('/settings');
    const toggle = page.getByRole('switch').first();
    const thumb = toggle.locator('span');
    const seen = () =>
      thumb.evaluate((one) => {
        const { left, width } = one.getBoundingClientRect();
        const { backgroundColor } = getComputedStyle(one);
        return { at: left + width / 2, colour: backgroundColor };
      });
    const state = () => toggle.getAttribute('aria-checked');
    const [before, was] = [await seen(), await state()];
    await toggle.press('Space');
    await expect.poll(state).not.toBe(was);
    await stillness(page);
    const after = await seen();
    expect(Math.abs(after.at - before.at)).toBeGreaterThan(8);
    const ground = await toggle.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(after.colour).not.toBe(ground);
    expect(await outline(toggle)).toBe('solid');
    await toggle.press('Space');
    await expect.poll(state).toBe(was);
    await toggle.blur();
    expect(await outline(toggle)).toBe('solid');
  });
});
