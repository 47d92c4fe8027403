/** Who asks for less motion sees none, but for the time that is left to undo. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { allCalledBack, openSample, rows, undoToast, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

/** Has the page note what moves from its next load on. */
async function noteMoves(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    const of = (target: EventTarget | null) => (target instanceof Element ? target : null);
    document.addEventListener('transitionrun', ({ target, propertyName }) => {
      moves.push(`${propertyName} of ${of(target)?.outerHTML.slice(0, 80)}`);
    });
    document.addEventListener('animationstart', ({ target, animationName, pseudoElement }) => {
      const element = of(target);
      if (element === null || element.matches('.keeps-time')) return;
      const { animationDuration } = getComputedStyle(element, pseudoElement || null);
      if (Number.parseFloat(animationDuration) > 0.001)
        moves.push(`${animationName} of ${element.outerHTML.slice(0, 80)}`);
    });
  });
  return () => page.evaluate('moves');
}

/** What fades, slides or rises where motion is welcome. */
async function doThings(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: /^View, order/ }).click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await rows(page).nth(1).click();
  await page.locator('#message article h2').waitFor();
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'To', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await rows(page).nth(2).hover();
  await page.keyboard.press('#');
  await undoToast(page).waitFor();
  await page.keyboard.press('z');
  await allCalledBack(page);
}

test('menus, dialogs, messages, letters and strips come and go without moving', async () => {
  const still = await visit(poplar().url, { reducedMotion: 'reduce' });
  const none = await noteMoves(still.page);
  await doThings(still.page);
  expect(await none()).toEqual([]);

  const lively = await visit(poplar().url, { reducedMotion: 'no-preference' });
  const some = await noteMoves(lively.page);
  await doThings(lively.page);
  expect((await some()).length).toBeGreaterThan(3);
});
